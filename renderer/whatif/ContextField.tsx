import { CONTEXT_VALUES, type Context, type ContextKey } from '../../content/schema/index.ts';
import type { Atlas } from '../state/atlas.ts';
import { useAtlas } from '../state/atlas.ts';
import { withChoice } from '../state/lens.ts';
import { remembered } from '../state/remembered.ts';
import { setContext } from '../state/scenario.ts';
import { type ContextValue, contextWord } from '../words/context.ts';
import { ContextChanges } from './ContextChanges.tsx';

const ANY: Readonly<Record<ContextKey, { readonly label: string; readonly any: string }>> = {
  sex: { label: 'Sex', any: 'Any sex' },
  phase: { label: 'Cycle and reproduction', any: 'Any phase' },
  route: { label: 'How it is given', any: 'Any route' },
  species: { label: 'Species', any: 'Any species' },
  stress: { label: 'Stress', any: 'Any stress' },
  tissue: { label: 'Tissue', any: 'Any tissue' },
  genotype: { label: 'Genotype', any: 'Any genotype' },
};

const KEYS = Object.keys(ANY) as ContextKey[];

/** The values that some relation of the map asks for: others would change nothing. */
const asked = remembered((relations: Atlas['relations']): ReadonlySet<ContextValue> => {
  const values = relations.flatMap(({ when = {} }) => Object.values(when).flatMap((each) => each ?? []));
  return new Set(values);
});

/** In whom and where it is asked: a choice for each condition that the map knows. */
export function ContextField({ context }: { readonly context: Context }) {
  const { relations } = useAtlas();
  const known = asked(relations);
  return (
    <>
      <div className="contexts">
        {KEYS.map((key) => {
          const values: readonly ContextValue[] = CONTEXT_VALUES[key];
          const offered = values.filter((value) => known.has(value) || context[key] === value);
          if (offered.length === 0) return null;
          return (
            <select
              key={key}
              className="context-choice"
              aria-label={ANY[key].label}
              data-chosen={context[key] ? true : undefined}
              value={context[key] ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const chosen = values.find((each) => each === value);
                setContext(withChoice(context, key, (chosen as Context[typeof key]) ?? null));
              }}
            >
              <option value="">{ANY[key].any}</option>
              {offered.map((value) => (
                <option key={value} value={value}>
                  {contextWord(value)}
                </option>
              ))}
            </select>
          );
        })}
      </div>
      <ContextChanges context={context} />
    </>
  );
}
