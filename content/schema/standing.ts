import type { Context } from './context.ts';
import type { When } from './relation.ts';
import { GENOTYPES, PHASES, ROUTES, SEXES, SPECIES, STRESSES, TISSUES } from './vocabulary.ts';

export type ContextKey = Exclude<keyof When, 'notPhase'>;

/** What a key of a context can be, in the order in which keys are told. */
export const CONTEXT_VALUES = {
  sex: SEXES,
  phase: PHASES,
  route: ROUTES,
  species: SPECIES,
  stress: STRESSES,
  tissue: TISSUES,
  genotype: GENOTYPES,
} as const satisfies { readonly [K in ContextKey]: readonly NonNullable<When[K]>[number][] };
export const CONTEXT_KEYS = Object.keys(CONTEXT_VALUES) as readonly ContextKey[];

/** What a key says, or implies: any phase of the cycle, pregnancy or menopause means a female body. */
const values = (when: When, key: ContextKey): readonly string[] | undefined =>
  when[key] ?? (key === 'sex' && when.phase ? ['female'] : undefined);

/** The values that both sides allow; a side that says nothing allows all. */
const common = (a: When, b: When, key: ContextKey): readonly string[] | undefined => {
  const [first, second] = [values(a, key), values(b, key)];
  return first && second ? first.filter((value) => second.includes(value)) : (first ?? second);
};

/** `when` without the phases that it rules out itself. */
const withoutExcluded = (when: When): When => {
  const { phase, notPhase } = when;
  return phase && notPhase ? { ...when, phase: phase.filter((each) => !notPhase.includes(each)) } : when;
};

/**
 * The context in which both hold in one body, or null where there is none. Taken over many contexts in any order it
 * says whether all of them can hold at once, which is more than that every two of them can.
 */
export const bothHold = (a: When = {}, b: When = {}): When | null => {
  const notPhase = [...new Set([...(a.notPhase ?? []), ...(b.notPhase ?? [])])];
  const met = CONTEXT_KEYS.map((key) => [key, common(a, b, key)] as const).filter(([, found]) => found !== undefined);
  const when = withoutExcluded({ ...Object.fromEntries(met), ...(notPhase.length > 0 && { notPhase }) });
  return CONTEXT_KEYS.some((key) => when[key]?.length === 0) ? null : when;
};

/**
 * Whether a relation holds in a context: it does, it does not, or the context leaves it open because a condition is not
 * chosen. A phase implies its body. What excludes phases holds where none is chosen.
 */
export const standingIn = (when: When = {}, context: Context): 'holds' | 'open' | 'ruled-out' => {
  const chosen: Context = context.phase && !context.sex ? { ...context, sex: 'female' } : context;
  if (chosen.phase && when.notPhase?.includes(chosen.phase)) return 'ruled-out';
  const asked = CONTEXT_KEYS.flatMap((key) => {
    const allowed = values(when, key);
    return allowed ? [{ allowed, value: chosen[key] }] : [];
  });
  if (asked.some(({ allowed, value }) => value !== undefined && !allowed.includes(value))) return 'ruled-out';
  return asked.some(({ value }) => value === undefined) ? 'open' : 'holds';
};
