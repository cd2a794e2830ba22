import { describe, expect, test } from 'vitest';
import { ConceptId } from '../../content/schema/index.ts';
import type { Note, NoteTarget, SaveFailure } from '../../preload/contract.ts';
import { type Draft, type DraftEffect, type DraftEvent, draftOf, isDirty, newDraft, step } from './draft.ts';

const FREE: readonly NoteTarget[] = [];

/** Runs a draft through events, each at its own time; op ids are the numbers of the events: "op-1", "op-2". */
const play = (start: Draft, ...events: readonly (readonly [now: number, event: DraftEvent])[]) =>
  events.reduce<{ draft: Draft; effects: readonly DraftEffect[] }>(
    ({ draft }, [now, event], index) => step(draft, event, { now, opId: `op-${index + 1}` }),
    { draft: start, effects: [] },
  );

const typed = (text: string): DraftEvent => ({ kind: 'typed', text });
const due: DraftEvent = { kind: 'due' };
const flush: DraftEvent = { kind: 'flush' };
const note = (body: string, rev: number): Note => ({
  id: 'n',
  body,
  title: body,
  targets: FREE,
  createdAt: 0,
  updatedAt: 0,
  rev,
  tags: [],
  label: null,
  isPinned: false,
  deletedAt: null,
});
const saved = (opId: string, body: string, rev: number): DraftEvent => ({ kind: 'saved', opId, note: note(body, rev) });
const refused = (opId: string, code: SaveFailure = 'io'): DraftEvent => ({
  kind: 'refused',
  opId,
  code,
  message: 'The disk is full.',
});
const blank = newDraft('n', FREE);

describe('when a save is due', () => {
  test('less often for who has chosen so, and never later than that', () => {
    const slow = { now: 1000, opId: 'op-1', limit: 5 } as const;
    const first = step(blank, typed('a'), slow);
    expect(first.effects).toEqual([{ kind: 'wake', at: 3000 }]);
    const last = step(first.draft, typed('ab'), { ...slow, now: 5500 });
    expect(last.effects).toEqual([{ kind: 'wake', at: 6000 }]);
  });

  test('400 ms after the last key', () => {
    expect(play(blank, [1000, typed('a')]).effects).toEqual([{ kind: 'wake', at: 1400 }]);
    expect(play(blank, [1000, typed('a')], [1300, typed('ab')]).effects).toEqual([{ kind: 'wake', at: 1700 }]);
  });

  test('at latest one second after the first key, however fast one types', () => {
    const { effects } = play(
      blank,
      [1000, typed('a')],
      [1350, typed('ab')],
      [1700, typed('abc')],
      [1950, typed('abcd')],
    );
    expect(effects).toEqual([{ kind: 'wake', at: 2000 }]);
  });

  test('at once when the editor loses the keyboard', () => {
    const { draft, effects } = play(blank, [1000, typed('a')], [1010, flush]);
    expect(draft.phase).toBe('saving');
    expect(effects).toEqual([{ kind: 'send', draft: { opId: 'op-2', id: 'n', baseRev: 0, body: 'a', targets: FREE } }]);
  });

  test('never for a new note that is still blank', () => {
    const { draft, effects } = play(blank, [0, typed('  \n')]);
    expect(isDirty(draft)).toBe(false);
    expect(effects).toEqual([]);
    expect(play(blank, [0, typed('a')], [10, typed('')], [400, due]).effects).toEqual([]);
  });

  test('never for text that was typed and taken back', () => {
    const { draft } = play(draftOf(note('kept', 3)), [0, typed('kept!')], [10, typed('kept')]);
    expect(draft.phase).toBe('idle');
  });

  test('for a stored note that is emptied: that is a change like any other', () => {
    expect(play(draftOf(note('kept', 3)), [0, typed('')], [400, due]).effects).toMatchObject([
      { kind: 'send', draft: { body: '', baseRev: 3 } },
    ]);
  });
});

describe('an acknowledged save', () => {
  test('makes the draft idle at that moment', () => {
    const { draft } = play(blank, [0, typed('a')], [400, due], [430, saved('op-2', 'a', 1)]);
    expect(draft).toMatchObject({ phase: 'idle', saved: { rev: 1, body: 'a', at: 430 }, sent: null, typed: null });
  });

  test('of older text leaves the draft unsaved: what was typed meanwhile is saved on the new revision', () => {
    const history = [
      [0, typed('a')],
      [400, due],
      [450, typed('ab')],
      [900, saved('op-2', 'a', 1)],
    ] as const;
    const { draft, effects } = play(blank, ...history);
    expect(draft.phase).toBe('waiting');
    expect(effects).toEqual([{ kind: 'wake', at: 900 }]);
    expect(play(blank, ...history, [900, due]).effects).toEqual([
      { kind: 'send', draft: { opId: 'op-5', id: 'n', baseRev: 1, body: 'ab', targets: FREE } },
    ]);
  });

  test('of another attempt is not taken for this one', () => {
    const { draft } = play(blank, [0, typed('a')], [400, due], [410, saved('op-other', 'a', 1)]);
    expect(draft.phase).toBe('saving');
  });
});

describe('a refused save', () => {
  const failed = [
    [0, typed('a')],
    [400, due],
    [410, refused('op-2')],
  ] as const;

  test('stays visible and keeps the text', () => {
    const { draft } = play(blank, ...failed);
    expect(draft).toMatchObject({ phase: 'failed', text: 'a', failure: { code: 'io', message: 'The disk is full.' } });
  });

  test('is tried again unchanged, because main may have stored it after all', () => {
    const { effects } = play(blank, ...failed, [5000, flush]);
    expect(effects).toMatchObject([{ kind: 'send', draft: { opId: 'op-2', baseRev: 0, body: 'a' } }]);
  });

  test('is still visible while it is tried again, until it succeeds', () => {
    const trying = play(blank, ...failed, [5000, flush]).draft;
    expect(trying).toMatchObject({ phase: 'saving', failure: { code: 'io' } });
    const { draft } = play(blank, ...failed, [5000, flush], [5010, saved('op-2', 'a', 1)]);
    expect(draft).toMatchObject({ phase: 'idle', failure: null });
  });

  test('goes first, then comes what was typed after it', () => {
    const history = [...failed, [1000, typed('ab')], [1400, due]] as const;
    expect(play(blank, ...history).effects).toMatchObject([{ kind: 'send', draft: { opId: 'op-2', body: 'a' } }]);
    const { effects } = play(blank, ...history, [1410, saved('op-2', 'a', 1)], [1410, due]);
    expect(effects).toMatchObject([{ kind: 'send', draft: { opId: 'op-7', body: 'ab', baseRev: 1 } }]);
  });

  test('for the text itself starts a new attempt once the text is another', () => {
    const tooLarge = [
      [0, typed('aa')],
      [400, due],
      [410, refused('op-2', 'too-large')],
    ] as const;
    const { effects } = play(blank, ...tooLarge, [900, typed('a')], [1300, due]);
    expect(effects).toMatchObject([{ kind: 'send', draft: { opId: 'op-5', body: 'a' } }]);
  });

  test('of text that has changed meanwhile is tried again by itself', () => {
    const { effects } = play(blank, [0, typed('a')], [400, due], [405, typed('ab')], [410, refused('op-2')]);
    expect(effects).toEqual([{ kind: 'wake', at: 810 }]);
  });
});

test('a conflict overwrites nothing: no key and no flush sends the text again', () => {
  const history = [
    [0, typed('mine')],
    [400, due],
    [410, refused('op-2', 'conflict')],
  ] as const;
  expect(play(draftOf(note('old', 1)), ...history, [500, typed('mine, longer')]).effects).toEqual([]);
  const { draft, effects } = play(draftOf(note('old', 1)), ...history, [500, typed('mine, longer')], [900, flush]);
  expect(effects).toEqual([]);
  expect(draft).toMatchObject({ text: 'mine, longer', failure: { code: 'conflict' } });
});

test('a change from elsewhere is taken over only where nothing is typed', () => {
  const changed: DraftEvent = { kind: 'changed', note: note('theirs', 2) };
  expect(play(draftOf(note('old', 1)), [0, changed]).draft.text).toBe('theirs');
  expect(play(draftOf(note('old', 1)), [0, typed('mine')], [1, changed]).draft.text).toBe('mine');
});

test('a step gives a new draft and leaves the old one as it was', () => {
  step(blank, typed('a'), { now: 0, opId: 'op' });
  expect(blank.text).toBe('');
});

describe('what a note is about', () => {
  const CORTISOL: readonly NoteTarget[] = [{ kind: 'concept', id: ConceptId.parse('cortisol') }];
  const about = (targets: readonly NoteTarget[]): DraftEvent => ({ kind: 'about', targets });

  test('is saved like a word, with the text as it is', () => {
    const { draft, effects } = play(draftOf(note('a', 1)), [1000, about(CORTISOL)], [1400, due]);
    expect(effects).toEqual([
      { kind: 'send', draft: { opId: 'op-2', id: 'n', baseRev: 1, body: 'a', targets: CORTISOL } },
    ]);
    const answer = { ...note('a', 2), targets: structuredClone(CORTISOL) };
    const after = step(draft, { kind: 'saved', opId: 'op-2', note: answer }, { now: 1500, opId: 'x' }).draft;
    expect([after.phase, isDirty(after), after.targets]).toEqual(['idle', false, CORTISOL]);
  });

  test('changed elsewhere while one types, goes along with the next words and is not taken back', () => {
    const changed: DraftEvent = { kind: 'changed', note: { ...note('a', 2), targets: CORTISOL } };
    const { effects } = play(draftOf(note('a', 1)), [1000, typed('ab')], [1100, changed], [1400, due]);
    expect(effects).toMatchObject([{ kind: 'send', draft: { baseRev: 2, body: 'ab', targets: CORTISOL } }]);
  });

  test('chosen for a blank note, waits for the first word', () => {
    const { draft } = play(blank, [1000, about(CORTISOL)], [1400, due]);
    expect(draft.phase).toBe('idle');
    expect(play(draft, [2000, typed('a')], [2400, due]).effects).toMatchObject([{ draft: { targets: CORTISOL } }]);
  });

  test('chosen while a save is on its way, is saved after it', () => {
    const { draft } = play(draftOf(note('a', 1)), [1000, typed('ab')], [1400, due], [1450, about(CORTISOL)]);
    const after = step(draft, saved('op-2', 'ab', 2), { now: 1500, opId: 'x' });
    expect([after.draft.phase, after.draft.targets]).toEqual(['waiting', CORTISOL]);
  });
});
