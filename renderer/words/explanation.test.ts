import { expect, test } from 'vitest';
import { ConceptId, RelationId } from '../../content/schema/index.ts';
import type { Explanation, Reason } from '../inference/answer.ts';
import type { Push } from '../inference/question.ts';
import { effectOn } from '../inference/testing/effect.ts';
import { realAtlas } from '../state/real-atlas.ts';
import {
  againstSentence,
  blockedSentence,
  endSentence,
  forSentence,
  hingeSentence,
  pathSentence,
  timeSentences,
  whyTitle,
} from './explanation.ts';

const atlas = realAtlas();
const concept = (id: string) => ConceptId.parse(id);

const reason = (direction: 1 | -1, ...ids: readonly string[]): Reason => ({
  relations: ids.map((id) => RelationId.parse(id)),
  direction,
  score: 0.5,
});

const press = (id: string, direction: 1 | -1 = 1): Push => ({ kind: 'press', concept: concept(id), direction });

const explanation = (part: Partial<Explanation>): Explanation => ({
  concept: concept('lh'),
  along: [],
  against: [],
  counts: { along: 0, against: 0, isComplete: true },
  hinge: [],
  isRunaway: false,
  first: null,
  flips: [],
  ...part,
});

const ANASTROZOLE = reason(
  1,
  'anastrozole--antagonises--aromatase',
  'aromatase--stimulates--estradiol',
  'estradiol--inhibits--kisspeptin',
  'kisspeptin--stimulates--gnrh',
  'gnrh--releases--lh',
);

test('a path is told from what was pushed to where it ends, each step by what it passes on', () => {
  expect(pathSentence(atlas, ANASTROZOLE, [press('anastrozole')])).toBe(
    'Anastrozole blocks aromatase; less oestradiol; less oestradiol means less restraint of kisspeptin; more GnRH; LH rises',
  );
  expect(endSentence(atlas, ANASTROZOLE)).toEqual([
    'aromatase falls',
    'oestradiol falls',
    'kisspeptin rises',
    'GnRH rises',
    'LH rises',
  ]);
});

test('of what was pushed down there is less, and a lifted restraint says what rises', () => {
  const lifted = reason(1, 'cortisol--inhibits--crh');
  expect(pathSentence(atlas, lifted, [press('cortisol', -1)])).toBe(
    'Less cortisol means less restraint of CRH, so CRH rises',
  );
  expect(pathSentence(atlas, reason(-1, 'cortisol--inhibits--crh'), [press('cortisol')])).toBe('Cortisol lowers CRH');
});

test('a last step that restrains says what falls; what has no amount becomes less active', () => {
  const path = reason(-1, 'amygdala--stimulates--crh', 'crh--releases--acth', 'acth--stimulates--adrenal-cortex');
  expect(pathSentence(atlas, path, [press('amygdala', -1)])).toBe(
    'Less active amygdala means less CRH; less ACTH; adrenal cortex becomes less active',
  );
});

test('a path from a blocked relation begins with what is blocked', () => {
  const path = reason(1, 'crh--releases--acth');
  const block: Push = { kind: 'block', relation: RelationId.parse('cortisol--inhibits--crh') };
  expect(pathSentence(atlas, path, [block])).toBe('With “Cortisol lowers CRH” blocked, CRH rises; ACTH rises');
});

test('the target of a blocked relation goes somewhere without any path', () => {
  const block: Push = { kind: 'block', relation: RelationId.parse('cortisol--inhibits--crh') };
  const crh = { concept: ConceptId.parse('crh'), direction: 1 } as const;
  expect(blockedSentence(atlas, crh, [block])).toBe('With “Cortisol lowers CRH” blocked, CRH rises.');
  expect(blockedSentence(atlas, crh, [press('cortisol', 1)])).toBe('');
});

test('every contested or weak step says so, wherever it stands', () => {
  const contested = atlas.relations.filter((each) => each.contested && each.sign !== 0 && each.strength !== 'weak');
  expect(contested.length).toBeGreaterThan(0);
  for (const each of contested) expect(pathSentence(atlas, reason(1, each.id), [])).toContain('(contested)');
  for (const each of atlas.relations.filter(({ strength, sign }) => strength === 'weak' && sign !== 0))
    expect(pathSentence(atlas, reason(-1, each.id), [])).toContain('(weak');
});

test('what speaks against an answer is told in the same breath, names in their own case', () => {
  const found = explanation({
    along: [ANASTROZOLE],
    against: [reason(-1, 'chronic-stress--inhibits--kisspeptin', 'kisspeptin--stimulates--gnrh')],
  });
  expect(forSentence(atlas, found, [press('anastrozole')])).toMatch(/LH rises\.$/);
  expect(againstSentence(atlas, found, [press('chronic-stress')])).toMatch(
    /^Against this: chronic stress lowers kisspeptin\b/,
  );
  expect(againstSentence(atlas, explanation({ along: [ANASTROZOLE] }), [])).toBe('');
});

test('an open answer names what it hinges on: what raises it against what lowers it', () => {
  const [crh, receptor] = [
    RelationId.parse('crh--inhibits--gnrh'),
    RelationId.parse('glucocorticoid-receptor--inhibits--kisspeptin'),
  ];
  const on = (...correlations: readonly [number, number]) =>
    hingeSentence(
      atlas,
      explanation({
        concept: concept('gnrh'),
        hinge: [
          { relation: crh, correlation: correlations[0] },
          { relation: receptor, correlation: correlations[1] },
        ],
      }),
    );
  expect(on(-0.5, 0.4)).toBe(
    'Whether GnRH rises or falls hinges on “Glucocorticoid receptor lowers kisspeptin” against “CRH lowers GnRH”: on which of them is stronger.',
  );
  expect(on(0.5, 0.4)).toBe(
    'Whether GnRH rises or falls hinges on “CRH lowers GnRH” and “Glucocorticoid receptor lowers kisspeptin”: on how strong that is.',
  );
  expect(hingeSentence(atlas, explanation({}))).toBe('');
});

test('the title says which way and how sure; no known path is not no effect', () => {
  expect(whyTitle(atlas, effectOn('lh', {}))).toBe('Why LH goes up');
  expect(whyTitle(atlas, effectOn('lh', { verdict: 'likely', direction: -1 }))).toBe('Why LH probably goes down');
  expect(whyTitle(atlas, effectOn('lh', { verdict: 'ambiguous' }))).toBe('Why LH may go either way');
  expect(whyTitle(atlas, effectOn('lh', { verdict: 'none', direction: 0 }))).toBe('No known path to LH');
});

test('when it begins is said, and every later turn', () => {
  const flips = [{ horizon: 'weeks', direction: -1, verdict: 'robust' }] as const;
  expect(timeSentences(explanation({ first: 'hours', flips }))).toEqual([
    'It first responds after hours.',
    'After weeks it goes down instead.',
  ]);
});
