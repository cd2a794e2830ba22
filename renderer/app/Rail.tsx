import { ListTree, Map as MapIcon, NotebookPen, Route as RouteIcon } from 'lucide-react';
import { type Page, useView } from '../state/view.ts';

const PAGES = [
  { page: 'map', label: 'Map', icon: MapIcon },
  { page: 'list', label: 'List', icon: ListTree },
  { page: 'routes', label: 'Routes', icon: RouteIcon },
  { page: 'notes', label: 'Notes', icon: NotebookPen },
] as const satisfies readonly { page: Page; label: string; icon: unknown }[];

/** The pages of the app. A page that does not exist yet has no button. */
export function Rail() {
  const current = useView((state) => state.page);
  const open = useView((state) => state.open);
  return (
    <nav className="rail" aria-label="Pages">
      <img src="./icon.svg" width="34" height="34" alt="" />
      {PAGES.map(({ page, label, icon: Icon }) => (
        <button
          key={page}
          type="button"
          className="rail-item"
          aria-current={page === current ? 'page' : undefined}
          onClick={() => open(page)}
        >
          <Icon className="icon" size={20} aria-hidden />
          {label}
        </button>
      ))}
    </nav>
  );
}
