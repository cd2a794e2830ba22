import { describe, expect, test } from 'vitest';
import type { NoteTarget } from '../../preload/contract.ts';
import { decideMove, decideSave, faultOf, LONGEST_BODY } from './note.ts';
import type { KeptNote } from './records.ts';
import { draft, draftOf, markOf, unwrap } from './testing/make.ts';

const at = (now: number, known = true) => ({ now, isKnownTarget: () => known });

const kept = (more: Partial<Parameters<typeof draft>[0]> = {}, now = 5_000): KeptNote => {
  const [put] = decideSave(undefined, draft(more), at(now)).ops;
  if (!put || 'erased' in put) throw new Error('a new note was refused');
  return { ...put, seq: 1 };
};

const about = (id: string): NoteTarget => ({
  kind: 'concept',
  id: id as Extract<NoteTarget, { kind: 'concept' }>['id'],
});

describe('saving', () => {
  test('a new note has revision 1, a title and one time', () => {
    expect(kept({ body: '# CRH\nfrom the PVN' }).note).toMatchObject({
      body: '# CRH\nfrom the PVN',
      title: 'CRH',
      rev: 1,
      createdAt: 5_000,
      updatedAt: 5_000,
      deletedAt: null,
    });
  });

  test('the next revision keeps when the note was made', () => {
    const current = kept();
    const note = unwrap(decideSave(current, draftOf(current.note, 'more'), at(9_000)).answer);
    expect(note).toMatchObject({ body: 'more', rev: 2, createdAt: 5_000, updatedAt: 9_000 });
  });

  test('a clock that jumps back does not take the time of change back', () => {
    const current = kept();
    expect(unwrap(decideSave(current, draftOf(current.note, 'more'), at(10)).answer).updatedAt).toBe(5_000);
  });

  test('the attempt that made a revision is answered again and stores nothing', () => {
    const again = draft();
    const current = kept(again);
    const { ops, answer } = decideSave(current, { ...again, body: 'even with other text' }, at(9_000));
    expect(ops).toEqual([]);
    expect(unwrap(answer)).toBe(current.note);
  });

  test('a draft typed on another revision is a conflict and stores nothing', () => {
    const current = kept();
    for (const baseRev of [0, 2]) {
      const { ops, answer } = decideSave(current, { ...draftOf(current.note, 'other'), baseRev }, at(9_000));
      expect(ops).toEqual([]);
      expect(answer).toMatchObject({ ok: false, code: 'conflict', message: expect.stringMatching(/still here/) });
    }
  });

  test('a note that is not there cannot be gone on with', () => {
    expect(decideSave(undefined, draft({ baseRev: 3 }), at(1)).answer).toMatchObject({ code: 'unknown-note' });
  });

  test('a note is about something the atlas contains', () => {
    expect(decideSave(undefined, draft({ targets: [about('phlogiston')] }), at(1, false)).answer).toMatchObject({
      code: 'unknown-target',
    });
  });

  test('a note whose concept left the atlas can still be written', () => {
    const current = kept({ targets: [about('pitocin')] });
    expect(decideSave(current, draftOf(current.note, 'more'), at(1, false)).answer).toMatchObject({ ok: true });
    const moved = { ...draftOf(current.note, 'more'), targets: [about('phlogiston')] };
    expect(decideSave(current, moved, at(1, false)).answer).toMatchObject({ code: 'unknown-target' });
  });

  test('fields that this version does not know stay on the note', () => {
    const current = kept();
    const foreign = { ...current, note: { ...current.note, colour: 'plum' } };
    expect(unwrap(decideSave(foreign, draftOf(foreign.note, 'more'), at(1)).answer)).toMatchObject({ colour: 'plum' });
  });
});

describe('the trash', () => {
  const trashed = (current: KeptNote): KeptNote => {
    const [put] = decideMove(current, markOf(current.note), 'trash', 7_000).ops;
    if (!put || 'erased' in put) throw new Error('the note was not moved');
    return { ...put, seq: 2 };
  };

  test('removing sets when, and is a revision; restoring unsets it', () => {
    const removed = trashed(kept());
    expect(removed.note).toMatchObject({ deletedAt: 7_000, rev: 2 });
    const restored = unwrap(decideMove(removed, markOf(removed.note), 'live', 8_000).answer);
    expect(restored).toMatchObject({ deletedAt: null, rev: 3, body: removed.note.body });
  });

  test('removing twice is answered twice and done once', () => {
    const removed = trashed(kept());
    const { ops, answer } = decideMove(removed, markOf(removed.note), 'trash', 9_000);
    expect(ops).toEqual([]);
    expect(unwrap(answer)).toBe(removed.note);
  });

  test('a note that changed since is not removed', () => {
    const current = kept();
    expect(decideMove(current, { ...markOf(current.note), baseRev: 0 }, 'trash', 1).answer).toMatchObject({
      code: 'conflict',
    });
  });

  test('what lies in the trash is not written to; the text stays with the window', () => {
    const removed = trashed(kept());
    expect(decideSave(removed, draftOf(removed.note, 'more'), at(1)).answer).toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/trash/),
    });
  });

  test('a note that was never there cannot be moved', () => {
    expect(decideMove(undefined, markOf(kept().note), 'trash', 1).answer).toMatchObject({ code: 'unknown-note' });
  });
});

describe('what is taken at all', () => {
  test('a body may have 10 MB of UTF-8 and not a byte more', () => {
    expect(faultOf(draft({ body: 'a'.repeat(LONGEST_BODY) }))).toBeNull();
    expect(faultOf(draft({ body: 'é'.repeat(LONGEST_BODY / 2 + 1) }))).toMatchObject({ code: 'too-large' });
  });

  test.each([{ id: '../../x' }, { id: 'CON' }, { opId: '' }, { baseRev: -1 }, { baseRev: 0.5 }])(
    '%j is invalid',
    (more) => {
      expect(faultOf(draft(more))).toMatchObject({ code: 'invalid' });
    },
  );
});
