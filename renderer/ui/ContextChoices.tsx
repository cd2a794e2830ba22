import { CONTEXT_KEYS, CONTEXT_VALUES, type Context, type ContextKey } from '../../content/schema/index.ts';
import { type Atlas, useAtlas } from '../state/atlas.ts';
import { withChoice } from '../state/lens.ts';
import { remembered } from '../state/remembered.ts';
import { type ContextValue, contextAsked, contextWord } from '../words/context.ts';
import './context-choices.css';

/** The values that some relation of the map asks for: others would change nothing. */
const askedFor = remembered((relations: Atlas['relations']): ReadonlySet<ContextValue> => {
  const values = relations.flatMap(({ when = {} }) => Object.values(when).flatMap((each) => each ?? []));
  return new Set(values);
});

interface ContextChoicesProps {
  readonly context: Context;
  /** Given the whole context as it would be then. */
  readonly onChoose: (context: Context) => void;
}

/** In whom and where: a choice for each condition that the map knows. */
export function ContextChoices({ context, onChoose }: ContextChoicesProps) {
  const known = askedFor(useAtlas().relations);
  const choice = (key: ContextKey) => {
    const values: readonly ContextValue[] = CONTEXT_VALUES[key];
    const offered = values.filter((value) => known.has(value) || context[key] === value);
    const { label, any } = contextAsked(key);
    if (offered.length === 0) return null;
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
        {offered.map((value) => (
          <option key={value} value={value}>
            {contextWord(value)}
          </option>
        ))}
      </select>
    );
  };
  return <div className="contexts">{CONTEXT_KEYS.map(choice)}</div>;
}
