import { type ReactNode, useEffect } from 'react';
import { drawScenario, explain, useScenario } from '../state/scenario.ts';
import { useView } from '../state/view.ts';
import { AnswerSection } from './AnswerSection.tsx';
import { CompareBar } from './CompareBar.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import type { WayNotes } from './way.ts';
import './whatif.css';

interface WhatIfPageProps {
  /** What the user wrote about a path: the app knows how. */
  readonly notes: WayNotes;
  /** What else can be done with the question, beside its title: lent by the app. */
  readonly tools?: ReactNode;
}

/** While the page is open the answer is drawn, and what is selected on the map is explained. */
const useFollowMap = (): void => {
  const hasPushes = useScenario((state) => state.question.pushes.length > 0);
  useEffect(() => {
    if (hasPushes) drawScenario(true);
  }, [hasPushes]);
  useEffect(
    () =>
      useView.subscribe(({ selected }, before) => {
        if (selected !== before.selected && selected?.kind === 'concept') explain(selected.id);
      }),
    [],
  );
};

/** Push something up or down and see, with reasons, where everything else goes: a panel beside the map. */
export function WhatIfPage({ notes, tools }: WhatIfPageProps) {
  useFollowMap();
  const question = useScenario((state) => state.question);
  const compared = useScenario((state) => state.compared);
  return (
    <section className="whatif" aria-label="What if">
      <header className="whatif-top">
        <h2>What if</h2>
        {tools}
      </header>
      <QuestionForm question={question} />
      <CompareBar />
      <AnswerSection question={question} compared={compared} notes={notes} />
      <p className="remark whatif-limits">
        Directions only, not amounts: a way to read the map, not a forecast for a person. For education, not medical
        advice.
      </p>
    </section>
  );
}
