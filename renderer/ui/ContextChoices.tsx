import { CONTEXT_KEYS, CONTEXT_VALUES, type Context, type ContextKey } from '../../content/schema/index.ts';
import { type Atlas, useAtlas } from '../state/atlas.ts';
import { withChoice } from '../state/lens.ts';
import { remembered } from '../state/remembered.ts';
import { type ContextValue, contextAsked, contextWord } from '../words/context.ts';
import './context-choices.css';

/** The parts of a context that some relation of the map asks for, each with all its values: every other one rules it out. */
const askedBy = remembered((relations: Atlas['relations']): readonly ContextKey[] => {
  const asked = new Set(relations.flatMap(({ when = {} }) => Object.keys(when)));
  return CONTEXT_KEYS.filter((key) => asked.has(key) || (key === 'phase' && asked.has('notPhase')));
});

interface ContextChoicesProps {
  readonly context: Context;
  /** Given the whole context as it would be then. */
  readonly onChoose: (context: Context) => void;
}

/** In whom and where: a choice for each condition that the map knows. */
export function ContextChoices({ context, onChoose }: ContextChoicesProps) {
  const asked = askedBy(useAtlas().relations);
  const choice = (key: ContextKey) => {
    const values: readonly ContextValue[] = CONTEXT_VALUES[key];
    const { label, any } = contextAsked(key);
    return (
      <select
        key={key}
        className="context-choice"
        aria-label={label}
        data-chosen={context[key] ? true : undefined}
        value={context[key] ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const chosen = values.find((each) => each === value);
          onChoose(withChoice(context, key, (chosen as Context[typeof key]) ?? null));
        }}
      >
        <option value="">{any}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {contextWord(value)}
          </option>
        ))}
      </select>
    );
  };
  // What a scenario chose can be taken back, whatever the map asks for.
  const offered = CONTEXT_KEYS.filter((key) => asked.includes(key) || context[key] !== undefined);
  return <div className="contexts">{offered.map(choice)}</div>;
}
