import { ListTree, type LucideIcon, Table } from 'lucide-react';
import type { ReactNode } from 'react';
import { ActionButton } from '../actions/ActionButton.tsx';
import { FocusBar } from '../actions/FocusBar.tsx';
import { useAtlas } from '../state/atlas.ts';
import { useStandings } from '../state/follow-lights.ts';
import { useLights } from '../state/lights.ts';
import { Segments } from '../ui/Segments.tsx';
import { focusNews } from '../words/lights.ts';
import { setTwin, type TwinView, useTwin } from './store.ts';
import { TableView } from './TableView.tsx';
import { TreeView } from './TreeView.tsx';
import './twin.css';

const VIEWS = [
  { value: 'tree', label: 'Tree', icon: ListTree },
  { value: 'table', label: 'Table', icon: Table },
] as const satisfies readonly { value: TwinView; label: string; icon: LucideIcon }[];

interface TwinPageProps {
  /** The list stands where the map has no room. */
  readonly isInPlaceOfMap?: boolean;
  /** Further controls for its head. */
  readonly controls?: ReactNode;
}

/** Everything that the map holds, as a list: a tree of concepts, or a table of relations. */
export function TwinPage({ isInPlaceOfMap = false, controls }: TwinPageProps) {
  const { concepts, relations } = useAtlas();
  const alone = useStandings((state) => state.alone);
  const isNarrowed = useStandings((state) => state.fitting !== null);
  const hidesRest = useLights((state) => state.filter.verb === 'hide');
  const lit = useLights((state) => state.lit);
  const focus = useLights((state) => state.focus);
  const current = useTwin((state) => state.view);
  const whatIsListed = () => {
    if (alone) return lit?.label ?? focusNews(focus, alone);
    if (isNarrowed && hidesRest) return 'What fits the filter: the rest is hidden';
    if (isInPlaceOfMap) return 'No room for the map in this window: here is all of it as a list.';
    return `${concepts.length} concepts, ${relations.length} relations: everything on the map`;
  };
  return (
    <section className="twin" aria-label="List">
      <header className="twin-top">
        <h2 className="hidden">List</h2>
        <Segments legend="Show as" options={VIEWS} chosen={current} onChoose={(view) => setTwin({ view })} />
        <p className="muted">{whatIsListed()}</p>
        <FocusBar />
        {controls}
        <ActionButton id="export" />
      </header>
      {current === 'tree' ? <TreeView /> : <TableView />}
    </section>
  );
}
