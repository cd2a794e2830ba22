import {
  BookOpenText,
  FlaskConical,
  LibraryBig,
  ListTree,
  Map as MapIcon,
  NotebookPen,
  Route as RouteIcon,
} from 'lucide-react';
import { useLibrary } from '../state/library.ts';
import { isLibrary, type LibraryPage, type Page, useView } from '../state/view.ts';

/** What a button of the rail leads to: a page, the library with the page that was open last, or the notes, where the journal is. */
type Room = Exclude<Page, LibraryPage | 'journal' | 'backups'> | 'library';

const roomOf = (page: Page): Room => {
  if (isLibrary(page)) return 'library';
  return page === 'journal' || page === 'backups' ? 'notes' : page;
};

const PAGES = [
  { page: 'map', label: 'Map', icon: MapIcon },
  { page: 'list', label: 'List', icon: ListTree },
  { page: 'routes', label: 'Routes', icon: RouteIcon },
  { page: 'what-if', label: 'What if', icon: FlaskConical },
  { page: 'reading', label: 'Read', icon: BookOpenText },
  { page: 'library', label: 'Library', icon: LibraryBig },
  { page: 'notes', label: 'Notes', icon: NotebookPen },
] as const satisfies readonly { page: Room; label: string; icon: unknown }[];

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
          aria-current={page === roomOf(current) ? 'page' : undefined}
          onClick={() => open(page === 'library' ? useLibrary.getState().last : page)}
        >
          <Icon className="icon" size={20} aria-hidden />
          {label}
        </button>
      ))}
    </nav>
  );
}
