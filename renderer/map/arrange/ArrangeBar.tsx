import { Check, Move } from 'lucide-react';
import { useEffect } from 'react';
import type { ConceptId } from '../../../content/schema/index.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { leaveArrange, movedCount, useArrangement } from '../../state/arrangement.ts';
import { useWorkspace, useWorkspaceTrouble } from '../../state/workspace.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { MoveMenu } from './MoveMenu.tsx';
import './arrange.css';

const HOW =
  'Drag a concept, or move the one that the keyboard is on with the arrow keys, with Shift further. Ctrl and an arrow key goes to the next concept.';

/** Says each thing once: how it goes on entering, then what every gesture did. */
const useSpokenNews = () => {
  const news = useArrangement((state) => state.news);
  useEffect(() => announce(news?.words ?? `Arrange the map. ${HOW} Escape ends it.`), [news]);
  useEffect(() => () => announce('The map is arranged. Concepts stay where they are.'), []);
  return news?.words ?? null;
};

interface Props {
  /** The concept that the keyboard is on, or was last. */
  readonly stop: ConceptId | null;
  readonly isFar: boolean;
}

/** Stands above the map while it is arranged: what to do, what was done, and the ways back. */
export function ArrangeBar({ stop, isFar }: Props) {
  const news = useSpokenNews();
  const trouble = useWorkspaceTrouble((state) => state.message);
  const authored = useArrangement((state) => state.authored);
  const count = useWorkspace(({ arrangement }) => movedCount(authored, arrangement));
  const how = isFar ? 'Zoom in to drag a concept.' : HOW;
  return (
    <section className="arrange-bar" aria-label="Arrange the map" data-keys="stage">
      <Move className="icon" size={17} aria-hidden />
      <p>
        <b>Arrange.</b> {news ?? how}
        {trouble && (
          <span className="arrange-trouble" role="alert">
            {` Not stored: ${trouble}`}
          </span>
        )}
      </p>
      <div className="arrange-tools">
        {stop && <MoveMenu id={stop} />}
        <ActionButton id="undo" />
        <ActionButton id="redo" />
        <ActionButton id="authored-layout" text={count > 0 ? `Authored layout (${count} moved)` : 'Authored layout'} />
        <Button size="small" look="main" icon={Check} onClick={leaveArrange}>
          Done
        </Button>
      </div>
    </section>
  );
}
