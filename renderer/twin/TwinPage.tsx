import { ListTree, Table } from 'lucide-react';
import { useAtlas } from '../state/atlas.ts';
import { setTwin, type TwinView, useTwin } from './store.ts';
import { TableView } from './TableView.tsx';
import { TreeView } from './TreeView.tsx';
import './twin.css';

const VIEWS = [
  { view: 'tree', label: 'Tree', icon: ListTree },
  { view: 'table', label: 'Table', icon: Table },
] as const satisfies readonly { view: TwinView; label: string; icon: unknown }[];

interface TwinPageProps {
  /** The list stands where the map has no room. */
  readonly isInPlaceOfMap?: boolean;
}

/** Everything that the map holds, as a list: a tree of concepts, or a table of relations. */
export function TwinPage({ isInPlaceOfMap = false }: TwinPageProps) {
  const { concepts, relations } = useAtlas();
  const current = useTwin((state) => state.view);
  return (
    <section className="twin" aria-label="List">
      <header className="twin-top">
        <h2 className="hidden">List</h2>
        <fieldset className="twin-views">
          <legend className="hidden">Show as</legend>
          {VIEWS.map(({ view, label, icon: Icon }) => (
            <button key={view} type="button" aria-pressed={view === current} onClick={() => setTwin({ view })}>
              <Icon className="icon" size={16} aria-hidden />
              {label}
            </button>
          ))}
        </fieldset>
        <p className="muted">
          {isInPlaceOfMap
            ? 'No room for the map in this window: here is all of it as a list.'
            : `${concepts.length} concepts, ${relations.length} relations: everything on the map`}
        </p>
      </header>
      {current === 'tree' ? <TreeView /> : <TableView />}
    </section>
  );
}
