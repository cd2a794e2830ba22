/** A what-if as a report in Markdown. Pure: the same question, answer and day give the same text. */
import {
  type Bibliography,
  type CitationStyle,
  gradeOf,
  questionLink,
  type Reference,
  type Relation,
} from '../../../content/schema/index.ts';
import type { Answer, Effect, Explanation, Reason } from '../../inference/answer.ts';
import type { Question } from '../../inference/question.ts';
import type { Atlas } from '../../state/atlas.ts';
import { numberSources, type Sources } from '../../ui/sources.ts';
import { contextWord } from '../../words/context.ts';
import { gradeWord, timeWord } from '../../words/evidence.ts';
import {
  againstSentence,
  blockedSentence,
  forSentence,
  hingeSentence,
  timeSentences,
  whyTitle,
} from '../../words/explanation.ts';
import { inLine } from '../../words/in-line.ts';
import { effectWord, horizonPhrase, isLimited, sizeWord, sureWord } from '../../words/inference.ts';
import { leftOutOf } from '../../words/left-out.ts';
import { nameOf } from '../../words/name.ts';
import { formatReference } from '../../words/reference.ts';
import { pushWords, questionTitle } from '../../words/scenario.ts';
import { relationTitle } from '../../words/sentence.ts';
import { LIMITS, LOOPS, SHARE } from '../help/limits.ts';
import { type Answered, type EffectRow, headlineOver, rowsIn, rowsOf } from '../rows.ts';

/** All that a report is made from. */
export interface ReportSource {
  readonly atlas: Atlas;
  readonly bibliography: Bibliography;
  /** In which the sources are set. */
  readonly style: CitationStyle;
  readonly question: Question;
  readonly answer: Answer;
  /** Of what {@link toExplain} asks for. */
  readonly explanations: readonly Explanation[];
  /** "25 November 2026". */
  readonly date: string;
  /** Of the app. */
  readonly version: string;
}

/** More would be a table of all paths; the app has that. */
const MOST_EXPLAINED = 10;

const isTold = ({ push, effect }: EffectRow): boolean => push === undefined && effect.size !== 'trace';

const rowsFor = (atlas: Atlas, question: Question, answer: Answered): readonly EffectRow[] =>
  rowsIn(rowsOf(atlas.concepts, { answer, question }, null), 'all');

/** What a report explains: the largest effects that are not the pushes themselves. */
export const toExplain = (atlas: Atlas, question: Question, answer: Answer): readonly Effect[] =>
  answer.status === 'answered'
    ? rowsFor(atlas, question, answer)
        .filter(isTold)
        .slice(0, MOST_EXPLAINED)
        .map(({ effect }) => effect)
    : [];

const list = (items: readonly string[]): readonly string[] => items.map((item) => `- ${item}`);

const asked = (atlas: Atlas, question: Question): readonly string[] => {
  const { pushes, horizon, context, floor } = question;
  const where = Object.values(context).map((value) => contextWord(value).toLowerCase());
  return [
    '## The question',
    '',
    ...list([
      ...pushes.map((push) => inLine(pushWords(atlas, push))),
      `Looked at ${horizonPhrase(horizon)}`,
      where.length > 0 ? `In this context: ${where.join(', ')}` : 'In no particular context',
      `Evidence trusted down to grade ${floor}`,
    ]),
    '',
  ];
};

const table = (rows: readonly EffectRow[]): readonly string[] => [
  '| Concept | Where it goes | How sure | Size |',
  '| --- | --- | --- | --- |',
  ...rows.map(({ concept, effect, push }) => {
    const sure = push ? 'By you' : `${sureWord(effect)}${isLimited(effect) ? ', on limited evidence' : ''}`;
    return `| ${inLine(nameOf(concept))} | ${effectWord(effect, push)} | ${sure} | ${sizeWord(effect.size)} |`;
  }),
];

const stepsOf = (atlas: Atlas, { relations }: Reason): readonly Relation[] =>
  relations.flatMap((id) => atlas.relation.get(id) ?? []);

const cited = (relation: Relation, sources: Sources): string =>
  relation.cites
    .flatMap((id) => sources.get(id)?.number ?? [])
    .map((number) => `[${number}]`)
    .join('');

/** "Cortisol lowers CRH (animal evidence, within minutes) [3][4]". */
const stepLine = (atlas: Atlas, relation: Relation, sources: Sources): string => {
  const terms = [gradeWord(relation.evidence), timeWord(relation) ?? [], relation.contested ? 'contested' : []].flat();
  return `${inLine(relationTitle(atlas, relation))} (${terms.join(', ')}) ${cited(relation, sources)}`.trim();
};

/** What a path rests on: one word where all steps are alike, else its weakest step. */
const restsOn = (atlas: Atlas, steps: readonly Relation[]): string => {
  const [weakest, ...others] = steps.toSorted((a, b) => gradeOf(b.evidence).localeCompare(gradeOf(a.evidence)));
  if (!weakest) return '';
  const word = gradeWord(weakest.evidence);
  return others.every(({ evidence }) => gradeWord(evidence) === word)
    ? `Weakest evidence: ${word}.`
    : `Weakest step: ${relationTitle(atlas, weakest)}, ${word}.`;
};

const numbered = (lines: readonly string[]): readonly string[] => lines.map((line, index) => `${index + 1}. ${line}`);

const path = (atlas: Atlas, reason: Reason | undefined, sources: Sources): readonly string[] =>
  reason ? numbered(stepsOf(atlas, reason).map((step) => stepLine(atlas, step, sources))) : [];

/** One concept: the best path, what speaks against it, what it hinges on, and what it rests on. */
const explained = (
  { atlas, question: { pushes } }: ReportSource,
  effect: Effect,
  explanation: Explanation,
  sources: Sources,
): readonly string[] => {
  const [best] = explanation.along;
  const [counter] = explanation.against;
  const remarks = [
    effect.isStructural ? 'It follows from the arrows alone: no strength can turn it round.' : '',
    explanation.isRunaway ? 'It can run away: the direction holds, the size does not.' : '',
    isLimited(effect) ? 'It rests on limited evidence.' : '',
    best ? restsOn(atlas, stepsOf(atlas, best)) : '',
    hingeSentence(atlas, explanation),
    ...timeSentences(explanation),
  ].filter(Boolean);
  const against = againstSentence(atlas, explanation, pushes);
  return [
    `### ${inLine(whyTitle(atlas, effect))}`,
    '',
    inLine(best ? forSentence(atlas, explanation, pushes) : blockedSentence(atlas, effect, pushes)),
    '',
    ...path(atlas, best, sources),
    '',
    ...(against ? [inLine(against), '', ...path(atlas, counter, sources), ''] : []),
    remarks.map(inLine).join(' '),
    '',
  ];
};

const shownIn = (explanations: readonly Explanation[]): readonly Reason[] =>
  explanations.flatMap(({ along, against }) => [...along.slice(0, 1), ...against.slice(0, 1)]);

const sourceLine = (reference: Reference, { bibliography, style }: ReportSource): string =>
  bibliography.entries[reference.id]?.[style] ?? inLine(formatReference(reference));

const answered = (source: ReportSource, answer: Answered): readonly string[] => {
  const { atlas, question, explanations } = source;
  const rows = rowsFor(atlas, question, answer);
  const headline = headlineOver(rowsOf(atlas.concepts, { answer, question }, null), question);
  const known = new Map(explanations.map((each) => [each.concept, each]));
  const cites = shownIn(explanations).flatMap((reason) => stepsOf(atlas, reason).flatMap((step) => step.cites));
  const sources = numberSources(atlas, cites);
  const whys = toExplain(atlas, question, answer).flatMap((effect) => {
    const explanation = known.get(effect.concept);
    return explanation ? explained(source, effect, explanation, sources) : [];
  });
  const leftOut = leftOutOf(answer.unused, question.floor).map(({ words }) => words);
  return [
    '## Where everything goes',
    '',
    `${headline.title}. ${headline.detail}`.trim(),
    '',
    ...table(rows),
    '',
    ...(whys.length > 0 ? ['## Why', '', ...whys] : []),
    ...(leftOut.length > 0 ? ['## What was left out', '', ...list(leftOut), ''] : []),
    ...(sources.size > 0
      ? ['## Sources', '', ...numbered([...sources.values()].map((each) => sourceLine(each.reference, source))), '']
      : []),
  ];
};

const body = (source: ReportSource): readonly string[] => {
  const { answer } = source;
  switch (answer.status) {
    case 'answered':
      return answered(source, answer);
    case 'unsupported':
      return ['## What the map cannot answer', '', answer.reason, '', answer.instead, ''];
    case 'nothing-pushed':
      return ['Nothing was pushed.', ''];
  }
};

/** The report: question, answer, reasons, sources, and what it cannot tell. */
export const whatIfReport = (source: ReportSource): string => {
  const { atlas, question, date, version } = source;
  return [
    `# What if: ${inLine(questionTitle(atlas, question))}`,
    '',
    `From Oxytocin Atlas ${version}, ${date}. Education only, not medical advice.`,
    '',
    `Open it again: <${questionLink(question)}>`,
    '',
    ...asked(atlas, question),
    ...body(source),
    '## What this cannot tell',
    '',
    ...list([...LIMITS.lines, ...SHARE.lines, ...LOOPS.lines]),
    '',
  ].join('\n');
};
