import { GRADES } from './evidence.ts';
import { PUSHES_CAP, type Push, Question } from './question.ts';
import { CONTEXT_KEYS, CONTEXT_VALUES } from './standing.ts';
import { HORIZONS } from './vocabulary.ts';

/**
 * A what-if question as a word that can be read, kept with a note and sent in a link:
 * `hold.cortisol.up_push.estradiol.down_days_sex.male_evidence.d`. Parts are joined by `_`, what a part says by `.`;
 * neither stands in an id, and nothing on a link's way changes either. The same question is the same word. It says all of
 * itself, so that no change of what is usual changes an old one.
 */
export type QuestionCode = string;

/** A question that was read, or a sentence about what is wrong. */
export type ReadQuestion =
  | { readonly ok: true; readonly question: Question }
  | { readonly ok: false; readonly message: string };

const VERB = { press: 'push', clamp: 'hold' } as const;
const WAY = { 1: 'up', [-1]: 'down' } as const;

const pushPart = (push: Push): string =>
  push.kind === 'block' ? `block.${push.relation}` : `${VERB[push.kind]}.${push.concept}.${WAY[push.direction]}`;

const inOrder = (pushes: readonly Push[]): readonly Push[] =>
  pushes.toSorted((a, b) => (pushPart(a) < pushPart(b) ? -1 : 1));

/** The question with its pushes in the order of its code: what has the same code is the same then. */
export const canonical = (question: Question): Question => ({ ...question, pushes: inOrder(question.pushes) });

const evidencePart = (floor: Question['floor']): string => `evidence.${floor.toLowerCase()}`;

/** The word of a question: readable, the same for the same question, and read back by {@link readQuestion}. */
export const questionCode = ({ pushes, horizon, context, floor }: Question): QuestionCode =>
  [
    ...inOrder(pushes).map(pushPart),
    horizon,
    ...CONTEXT_KEYS.flatMap((key) => (context[key] === undefined ? [] : `${key}.${context[key]}`)),
    evidencePart(floor),
  ].join('_');

type Choice = readonly [key: string, value: string];

/** Every part that is no push, with what it chooses. */
const CHOICES = new Map<string, Choice>([
  ...HORIZONS.map((horizon): [string, Choice] => [horizon, ['horizon', horizon]]),
  ...CONTEXT_KEYS.flatMap((key) =>
    CONTEXT_VALUES[key].map((value): [string, Choice] => [`${key}.${value}`, [key, value]]),
  ),
  ...GRADES.map((floor): [string, Choice] => [evidencePart(floor), ['floor', floor]]),
]);

/** A push as it is written; whether its name can be one is another matter. */
const readPush = (part: string): object | null => {
  const [, verb, concept, way] = /^(push|hold)\.([^.]+)\.(up|down)$/.exec(part) ?? [];
  if (concept) return { kind: verb === 'push' ? 'press' : 'clamp', concept, direction: way === 'up' ? 1 : -1 };
  const [, relation] = /^block\.([^.]+)$/.exec(part) ?? [];
  return relation ? { kind: 'block', relation } : null;
};

const wrong = (message: string): ReadQuestion => ({ ok: false, message });

const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;

/** Reads a code. Parts may stand in any order; one that is not known spoils the whole, because the rest would be another question. */
export const readQuestion = (code: QuestionCode): ReadQuestion => {
  const parts = code.split('_');
  const pushes = parts.flatMap((part) => readPush(part) ?? []);
  const chosen = parts.map((part) => CHOICES.get(part)).filter((each) => each !== undefined);
  const odd = parts.find((part) => !CHOICES.has(part) && !readPush(part));
  if (odd !== undefined) return wrong(`This what-if says ${quoted(odd)}, which this version of the app does not know.`);
  const choice = new Map(chosen);
  if (choice.size < chosen.length) return wrong('This what-if chooses two things where there is one to choose.');
  if (pushes.length === 0) return wrong('This what-if pushes nothing.');
  if (pushes.length > PUSHES_CAP) return wrong(`This what-if pushes more than ${PUSHES_CAP} things at once.`);
  const { horizon, floor, ...context } = Object.fromEntries(choice);
  if (!horizon) return wrong('This what-if does not say how long after the push one looks.');
  if (!floor) return wrong('This what-if does not say which evidence is trusted.');
  const parsed = Question.safeParse({ pushes, horizon, context, floor });
  if (parsed.success) return { ok: true, question: canonical(parsed.data) };
  const isTwice = parsed.error.issues.some(({ code }) => code === 'custom');
  return wrong(
    isTwice ? 'This what-if pushes the same thing twice.' : 'This what-if names what cannot be in the atlas.',
  );
};
