import { expect, test } from 'vitest';
import { ConceptId, Scenario } from '../../../content/schema/index.ts';
import type { NoteTarget } from '../../../preload/contract.ts';
import type { Answer, Effect } from '../../inference/answer.ts';
import { realAtlas } from '../../state/real-atlas.ts';
import { sampleNote } from '../../state/sample-note.ts';
import { ownScenarios } from './own.ts';
import { askedOf, compared, outcomeOf } from './predict.ts';

const concepts = ['crh', 'acth', 'cortisol', 'oxytocin', 'avp', 'gnrh', 'lh'];
const scenario = (expected: readonly string[]): Scenario =>
  Scenario.parse({
    id: 'w01',
    group: 'worked-example',
    title: 'A glucocorticoid',
    story: 'Given for hours.',
    question: {
      pushes: [{ kind: 'press', concept: 'cortisol', direction: 1 }],
      horizon: 'hours',
      context: {},
      floor: 'D',
    },
    expected: expected.map((concept) => ({ concept, outcome: 'down' })),
    lesson: 'It restrains itself.',
    cites: [],
  });

const effect = (concept: string, over: Partial<Effect>): Effect => ({
  concept: ConceptId.parse(concept),
  direction: -1,
  verdict: 'robust',
  share: 1,
  support: 1,
  isStructural: true,
  size: 'strong',
  median: 0.3,
  best: [],
  ...over,
});

const answered = (...effects: readonly Effect[]): Answer => ({
  status: 'answered',
  effects,
  silent: [],
  unused: { unsigned: [], slower: [], open: [], weaker: [] },
});

test('six concepts at most are asked, the most telling first', () => {
  expect(askedOf(scenario(concepts))).toEqual(concepts.slice(0, 6));
  expect(askedOf(scenario([]))).toEqual([]);
});

test('a guess is right by its direction, however sure the map is; what depends is neither up nor down', () => {
  expect(outcomeOf({ verdict: 'likely', direction: -1 })).toBe('down');
  expect(outcomeOf({ verdict: 'set', direction: 1 })).toBe('up');
  expect(outcomeOf({ verdict: 'ambiguous', direction: 1 })).toBe('depends');
  expect(outcomeOf({ verdict: 'none', direction: 0 })).toBe('no-path');
});

test('guesses stand beside the answer in the order in which they were asked; what was not guessed is not wrong', () => {
  const answer = answered(
    effect('acth', {}),
    effect('oxytocin', { verdict: 'ambiguous' }),
    effect('crh', { verdict: 'likely' }),
  );
  const rows = compared(scenario(['crh', 'acth', 'oxytocin']), { crh: 'down', oxytocin: 'up' } as never, answer);
  expect(rows.map(({ effect: { concept }, guess, isRight }) => [concept, guess, isRight])).toEqual([
    ['crh', 'down', true],
    ['acth', undefined, false],
    ['oxytocin', 'up', false],
  ]);
});

test('what arrows cannot answer is compared with nothing', () => {
  const unsupported: Answer = { status: 'unsupported', reason: 'It depends on the pattern.', instead: 'Pulses.' };
  expect(compared(scenario(['crh']), {}, unsupported)).toEqual([]);
});

test('what the notes ask is listed once each, with its notes counted; what cannot be asked any more is not', () => {
  const about = (question: string): NoteTarget => ({ kind: 'scenario', question });
  const held = 'hold.cortisol.up_days_evidence.d';
  const own = ownScenarios(realAtlas(), [
    sampleNote('a', about(held), about('push.oxytocin.up_hours_evidence.c')),
    sampleNote('b', about(held)),
    sampleNote('c', about('hold.phlogiston.up_days_evidence.d')),
    sampleNote('d'),
  ]);
  expect(own.map(({ code, notes }) => [code, notes])).toEqual([
    [held, 2],
    ['push.oxytocin.up_hours_evidence.c', 1],
  ]);
});
