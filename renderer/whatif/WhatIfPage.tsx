import { FlaskConical } from 'lucide-react';
import { useEffect } from 'react';
import { drawScenario, explain, useScenario } from '../state/scenario.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/Button.tsx';
import { AnswerSection } from './AnswerSection.tsx';
import { CompareBar } from './CompareBar.tsx';
import { ADD_FIELD } from './field.ts';
import { showLimits } from './help/LimitsDialog.tsx';
import { Keep, type ScenarioNotes } from './keep/Keep.tsx';
import { Outcome } from './library/Outcome.tsx';
import { SHELF_BUTTON, Shelf } from './library/Shelf.tsx';
import { closeShelf, isPredicting, openShelf, useShelf } from './library/shelf.ts';
import { QuestionForm } from './QuestionForm.tsx';
import type { WayNotes } from './way.ts';
import './whatif.css';

interface WhatIfPageProps {
  /** What the user wrote about a path: the app knows how. */
  readonly notes: WayNotes;
  /** What the user wrote about the question as a whole. */
  readonly scenarioNotes: ScenarioNotes;
}

/** While the page is open the answer is drawn, unless one is predicted, and what is selected on the map is explained. */
const useFollowMap = (): void => {
  const hasPushes = useScenario((state) => state.question.pushes.length > 0);
  useEffect(() => {
    if (hasPushes && !isPredicting()) drawScenario(true);
  }, [hasPushes]);
  useEffect(
    () =>
      useView.subscribe(({ selected }, before) => {
        if (selected !== before.selected && selected?.kind === 'concept') explain(selected.id);
      }),
    [],
  );
};

/** Calls that were answered, also by a page that stood before this one. */
let answered = 0;

/** Brings the keyboard here when it is called: to what is explained, else to the field that adds a push. */
const useCalled = (isShelfOpen: boolean): void => {
  const called = useScenario((state) => state.called);
  useEffect(() => {
    if (called === answered) return;
    // Once the shelf has made room, this runs again.
    if (isShelfOpen) return closeShelf();
    answered = called;
    const row = document.querySelector<HTMLElement>('.whatif [data-row][aria-expanded="true"]');
    (row ?? document.getElementById(ADD_FIELD))?.focus();
  }, [called, isShelfOpen]);
};

/** Push something up or down and see, with reasons, where everything else goes: a panel beside the map. */
export function WhatIfPage({ notes, scenarioNotes }: WhatIfPageProps) {
  useFollowMap();
  const question = useScenario((state) => state.question);
  const compared = useScenario((state) => state.compared);
  const isShelfOpen = useShelf((state) => state.isOpen);
  useCalled(isShelfOpen);
  return (
    <section className="whatif" aria-label="What if">
      <header className="whatif-top">
        <h2>What if</h2>
        {!isShelfOpen && (
          <Button id={SHELF_BUTTON} size="small" icon={FlaskConical} onClick={openShelf}>
            Scenarios
          </Button>
        )}
      </header>
      {isShelfOpen ? (
        <Shelf />
      ) : (
        <>
          <Outcome />
          <QuestionForm question={question} />
          <CompareBar />
          <AnswerSection question={question} compared={compared} notes={notes} />
          {question.pushes.length > 0 && <Keep question={question} notes={scenarioNotes} />}
        </>
      )}
      <p className="remark whatif-limits">
        Directions only, not amounts: a way to read the map, not a forecast for a person. For education, not medical
        advice.{' '}
        <button type="button" className="text-button" onClick={showLimits}>
          What this can and cannot tell
        </button>
      </p>
    </section>
  );
}
