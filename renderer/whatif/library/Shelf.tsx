import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { Predict } from './Predict.tsx';
import { ScenarioList } from './ScenarioList.tsx';
import { closeShelf, useShelf } from './shelf.ts';
import './library.css';

/** Id of the button that opens the shelf: who leaves it stands there again. */
export const SHELF_BUTTON = 'open-scenarios';

const leave = (): void => {
  closeShelf();
  requestAnimationFrame(() => document.getElementById(SHELF_BUTTON)?.focus());
};

/** The scenarios of the course and the user's own, in the place of the question that stands. */
export function Shelf() {
  const scenario = useShelf((state) => state.scenario);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!scenario) title.current?.focus();
  }, [scenario]);
  return (
    <section className="shelf" aria-label="Scenarios">
      <header className="shelf-head">
        <h3 ref={title} tabIndex={-1}>
          Scenarios
        </h3>
        <IconButton icon={X} label="Close scenarios" onClick={leave} />
      </header>
      {scenario ? <Predict scenario={scenario} /> : <ScenarioList />}
    </section>
  );
}
