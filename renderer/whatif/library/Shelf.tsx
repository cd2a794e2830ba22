import { X } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { Predict } from './Predict.tsx';
import { ScenarioList } from './ScenarioList.tsx';
import { closeShelf, useShelf } from './shelf.ts';
import './library.css';

/** The scenarios of the course and the user's own, in the place of the question that stands. */
export function Shelf() {
  const scenario = useShelf((state) => state.scenario);
  return (
    <section className="shelf" aria-label="Scenarios">
      <header className="shelf-head">
        <h3>Scenarios</h3>
        <IconButton icon={X} label="Close scenarios" onClick={closeShelf} />
      </header>
      {scenario ? <Predict scenario={scenario} /> : <ScenarioList />}
    </section>
  );
}
