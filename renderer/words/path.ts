import { gradeOf, type Relation } from '../../content/schema/index.ts';
import type { Path } from '../graph/path.ts';
import type { Atlas } from '../state/atlas.ts';
import { counted } from './counted.ts';
import { gradeWord, timeWord } from './evidence.ts';
import { nameInside, nameOf } from './name.ts';
import { inPlural, verbOf } from './verb.ts';

/** "1 step", "4 steps". */
export const stepCount = (count: number): string => counted(count, 'step');

/** The verb of a net effect on a concept, singular: "raises", "inhibits". */
export const netVerb = (atlas: Atlas, { relations, sign }: Path): string => {
  const last = relations.at(-1);
  return verbOf({ effect: 'modulates', sign, evidence: 'textbook' }, last && atlas.concept.get(last.target));
};

/** How soon the slowest step of a path can be measured: "within hours", "over development". */
export const pathTime = ({ slowest }: Path): string => timeWord({ effect: 'modulates', timescale: slowest }) ?? '';

/** The steps that hold a path back; none where most of its steps are alike, because then nothing stands out. */
const bottleneck = (relations: readonly Relation[], isOne: (relation: Relation) => boolean): readonly Relation[] => {
  const found = relations.filter(isOne);
  return found.length * 2 <= relations.length ? found : [];
};

/** The steps with the weakest evidence of a path, unless most are equally weak. */
export const weakestSteps = ({ relations, weakest }: Path): readonly Relation[] =>
  bottleneck(relations, ({ evidence }) => gradeOf(evidence) === gradeOf(weakest.evidence));

/** The slowest steps of a path, unless most are equally slow. */
export const slowestSteps = ({ relations, slowest }: Path): readonly Relation[] =>
  bottleneck(relations, ({ timescale }) => timescale === slowest);

/** The net effect of a path: "Raises testosterone". */
export const netTitle = (atlas: Atlas, path: Path): string => {
  const last = path.relations.at(-1);
  const end = last && atlas.concept.get(last.target);
  const verb = netVerb(atlas, path);
  return `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${end ? nameInside(end) : ''}`;
};

/** What a screen reader says of a route: "Raises testosterone in 5 steps, textbook knowledge, within hours". */
export const routeName = (atlas: Atlas, path: Path): string => {
  return [
    `${netTitle(atlas, path)} in ${stepCount(path.relations.length)}`,
    gradeWord(path.weakest.evidence),
    pathTime(path),
    path.relations.some(({ contested }) => contested) ? 'contested' : [],
  ]
    .flat()
    .join(', ');
};

/** The label of a lit route: "Route: CRH to Cortisol, 1 of 5". */
export const routeLabel = (atlas: Atlas, { relations }: Path, index: number, count: number): string => {
  const [from, to] = [relations[0]?.source, relations.at(-1)?.target].map((id) => id && atlas.concept.get(id));
  const place = count > 1 ? `, ${index + 1} of ${count}` : '';
  return `Route: ${from ? nameOf(from) : ''} to ${to ? nameOf(to) : ''}${place}`;
};

/** What all routes of a question say together. */
export interface Verdict {
  readonly title: string;
  readonly detail: string;
  readonly isDivided: boolean;
}

/**
 * "All 7 routes raise cortisol", or that they disagree; then nothing can be told from directions alone.
 *
 * @param counts  routes by their net sign, all of them
 * @param example  any of the routes
 * @param isComplete  false: there may be more
 */
export const verdictOn = (
  atlas: Atlas,
  counts: { readonly raising: number; readonly lowering: number },
  example: Path,
  isComplete: boolean,
): Verdict => {
  const verb = (sign: 1 | -1) => netVerb(atlas, { ...example, sign });
  const target = example.relations.at(-1)?.target;
  const end = target && atlas.concept.get(target);
  const name = end ? nameInside(end) : '';
  const least = isComplete ? '' : 'at least ';
  const { raising, lowering } = counts;
  const say = (count: number, sign: 1 | -1, rest = ` ${name}`) =>
    `${least}${counted(count, 'route')} ${count === 1 ? verb(sign) : inPlural(verb(sign))}${rest}`;
  if (raising > 0 && lowering > 0) {
    const detail = `${say(raising, 1)}, ${say(lowering, -1, ' it')}. Which of them wins cannot be told from directions alone.`;
    return { title: 'These routes disagree', detail, isDivided: true };
  }
  const [count, sign] = raising > 0 ? [raising, 1 as const] : [lowering, -1 as const];
  const sum = say(count, sign);
  return {
    title: sum.charAt(0).toUpperCase() + sum.slice(1),
    detail: count > 1 ? 'All known routes agree.' : '',
    isDivided: false,
  };
};
