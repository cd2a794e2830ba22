import { expect, test } from 'vitest';
import { Concept, Layout, Question, Reference, Relation } from '../../../content/schema/index.ts';
import { toEffectGraph } from '../../inference/effect-graph.ts';
import { answer, explain } from '../../inference/engine.ts';
import { toAtlas } from '../../state/atlas.ts';
import { realAtlas } from '../../state/real-atlas.ts';
import { realBibliography } from '../../state/real-bibliography.ts';
import { toExplain, whatIfReport } from './report.ts';

const concept = (id: string, label: string): Concept =>
  Concept.parse({
    id,
    label,
    aliases: [],
    kind: 'hormone',
    axis: 'HPA',
    levels: ['fundamentals'],
    facts: [{ text: 'A fact.', cites: [], evidence: 'textbook', contested: false, note: '' }],
    figures: [],
  });

const relation = (source: string, effect: 'stimulates' | 'inhibits' | 'modulates', target: string, more: object = {}) =>
  Relation.parse({
    id: `${source}--${effect}--${target}`,
    source,
    target,
    effect,
    sign: { stimulates: 1, inhibits: -1, modulates: 0 }[effect],
    mechanism: 'A mechanism.',
    context: 'Everywhere.',
    timescale: 'minutes',
    strength: 'medium',
    evidence: 'textbook',
    contested: false,
    contestedNote: '',
    cites: ['herman2016'],
    levels: ['fundamentals'],
    fromArticle: false,
    ...more,
  });

const real = realAtlas();
const reference = (id: string) => Reference.parse(real.references.find((each) => each.id === id));

/** Small enough to be read, and its own: the report does not change with the map of the product. */
const atlas = toAtlas({
  concepts: [
    concept('cortisol', 'Cortisol'),
    concept('crh', 'CRH'),
    concept('acth', 'ACTH'),
    concept('kisspeptin', 'Kisspeptin'),
    concept('gnrh', 'GnRH'),
    concept('mood', 'Mood'),
    concept('dhea', 'DHEA'),
  ],
  relations: [
    relation('cortisol', 'inhibits', 'crh', { evidence: 'animal', strength: 'strong' }),
    relation('crh', 'stimulates', 'acth', { cites: ['herman2016', 'belchetz1978'] }),
    relation('cortisol', 'inhibits', 'kisspeptin', {
      evidence: 'animal',
      strength: 'strong',
      contested: true,
      timescale: 'hours',
    }),
    relation('kisspeptin', 'stimulates', 'gnrh', { strength: 'strong' }),
    relation('crh', 'inhibits', 'gnrh', { evidence: 'animal' }),
    relation('cortisol', 'modulates', 'mood'),
    relation('acth', 'stimulates', 'dhea', { timescale: 'weeks' }),
  ],
  references: [reference('herman2016'), reference('belchetz1978')],
  layout: Layout.parse(real.layout),
});

const graph = toEffectGraph(atlas);
const reportOf = (question: Question, of = graph): string => {
  const found = answer(of, question);
  return whatIfReport({
    atlas,
    bibliography: realBibliography(),
    style: 'vancouver',
    question,
    answer: found,
    explanations: toExplain(atlas, question, found).map((effect) => explain(of, question, effect.concept)),
    date: '25 November 2026',
    version: '0.1.0',
  });
};

const held = Question.parse({
  pushes: [{ kind: 'clamp', concept: 'cortisol', direction: 1 }],
  horizon: 'days',
  context: { sex: 'male' },
  floor: 'C',
});

test('a report tells the question, the answer, its reasons and their sources, what was left out, and the limits', async () => {
  await expect(reportOf(held)).toMatchFileSnapshot('./golden.md');
});

test('every number in it is that of a source, and every source is cited', () => {
  const [body = '', sources = ''] = reportOf(held).split('## Sources');
  const cited = new Set([...body.matchAll(/\[(\d+)\]/g)].map(([, number]) => number));
  const listed = [
    ...sources
      .split('##', 1)
      .join('')
      .matchAll(/^(\d+)\. /gm),
  ].map(([, number]) => number);
  expect(listed.length).toBeGreaterThan(0);
  expect([...cited].toSorted()).toEqual(listed);
});

test('what depends shows both sides and what it hinges on, and no count is called a probability', () => {
  const report = reportOf(held);
  expect(report).toMatch(/\| GnRH \| Depends \|/);
  expect(report).toContain('Against this: ');
  expect(report).toContain('hinges on');
  expect(report.replace('## What this cannot tell', '').replace(/^- .*$/gm, '')).not.toMatch(/probability|chance|%/);
});

test('the target of a blocked relation is explained by what is blocked, not by a path', () => {
  const blocked = Question.parse({
    pushes: [{ kind: 'block', relation: 'cortisol--inhibits--crh' }],
    horizon: 'days',
    context: {},
    floor: 'D',
  });
  const tonic = toEffectGraph({
    ...atlas,
    concepts: atlas.concepts.map((each) => (each.id === 'cortisol' ? { ...each, tonic: true } : each)),
  });
  expect(reportOf(blocked, tonic)).toContain('### Why CRH goes up\n\nWith “Cortisol lowers CRH” blocked, CRH rises.\n');
});

test('what arrows cannot answer is told with the reason and with what may be asked instead', () => {
  const report = whatIfReport({
    atlas,
    bibliography: realBibliography(),
    style: 'apa',
    question: held,
    answer: { status: 'unsupported', reason: 'It depends on the pattern.', instead: 'Ask about pulses.' },
    explanations: [],
    date: '25 November 2026',
    version: '0.1.0',
  });
  expect(report).toContain('## What the map cannot answer\n\nIt depends on the pattern.\n\nAsk about pulses.');
  expect(report).not.toContain('## Sources');
  expect(report).toContain('## What this cannot tell');
});
