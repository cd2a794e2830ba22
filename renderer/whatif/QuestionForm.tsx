import type { ReactNode } from 'react';
import { HORIZONS, type Question } from '../inference/question.ts';
import { setHorizon } from '../state/scenario.ts';
import { Segments } from '../ui/Segments.tsx';
import { horizonWord } from '../words/inference.ts';
import { ChangeField } from './ChangeField.tsx';
import { ContextField } from './ContextField.tsx';
import { FloorField } from './FloorField.tsx';

/** A field of the question with its name before it, or above it where there is no room. */
function Field({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="whatif-field">
      <h3>{title}</h3>
      <div className="whatif-control">{children}</div>
    </div>
  );
}

/** What is asked: what is changed, how long after, on what evidence, in whom. */
export function QuestionForm({ question }: { readonly question: Question }) {
  const { pushes, horizon, floor, context } = question;
  return (
    <div className="whatif-form">
      <ChangeField pushes={pushes} />
      <Field title="Look after">
        <Segments
          legend="Look after"
          options={HORIZONS.map((value) => ({ value, label: horizonWord(value) }))}
          chosen={horizon}
          onChoose={setHorizon}
        />
      </Field>
      <Field title="Trust down to">
        <FloorField floor={floor} />
      </Field>
      <Field title="Context">
        <ContextField context={context} />
      </Field>
    </div>
  );
}
