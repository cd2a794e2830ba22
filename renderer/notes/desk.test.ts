import { expect, test } from 'vitest';
import type { Note, NoteDraft, NoteTarget, Result, SaveFailure } from '../../preload/contract.ts';
import { createDesk } from './desk.ts';

const FREE: readonly NoteTarget[] = [];

/** A main process of three lines, a clock that stands until it is moved, and a desk between them. */
const setUp = () => {
  const stored = new Map<string, Note>();
  const answered = new Map<string, Note>();
  const sent: NoteDraft[] = [];
  const alarms = new Set<{ readonly at: number; readonly call: () => void }>();
  const world = { now: 0, fail: null as SaveFailure | 'throw' | null, ids: 0 };

  const save = async (draft: NoteDraft): Promise<Result<Note, SaveFailure>> => {
    sent.push(draft);
    if (world.fail === 'throw') throw new Error('The line is dead.');
    if (world.fail) return { ok: false, code: world.fail, message: 'No.' };
    const again = answered.get(draft.opId);
    if (again) return { ok: true, value: again };
    const rev = (stored.get(draft.id)?.rev ?? 0) + 1;
    if (rev !== draft.baseRev + 1) return { ok: false, code: 'conflict', message: 'Changed elsewhere.' };
    const { id, body, targets } = draft;
    const note: Note = {
      id,
      body,
      title: body,
      targets,
      createdAt: 0,
      updatedAt: world.now,
      rev,
      tags: [],
      label: null,
      isPinned: false,
      deletedAt: null,
    };
    stored.set(id, note);
    answered.set(draft.opId, note);
    return { ok: true, value: note };
  };

  const desk = createDesk({
    save,
    onSaved: () => undefined,
    now: () => world.now,
    later: (ms, call) => {
      const alarm = { at: world.now + ms, call };
      alarms.add(alarm);
      return () => alarms.delete(alarm);
    },
    newId: () => {
      world.ids += 1;
      return `id-${world.ids}`;
    },
  });

  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  /** Moves the clock and lets everything happen that is due by then. */
  const pass = async (ms: number) => {
    world.now += ms;
    for (const alarm of [...alarms]) {
      if (alarm.at > world.now) continue;
      alarms.delete(alarm);
      alarm.call();
    }
    await settle();
  };
  const draft = (id: string) => desk.store.getState().drafts[id];
  return { desk, world, stored, sent, pass, settle, draft };
};

test('what is typed reaches main by itself', async () => {
  const { desk, pass, stored, draft } = setUp();
  const id = desk.begin(FREE);
  desk.type(id, 'Two speeds');
  await pass(399);
  expect(stored.size).toBe(0);
  await pass(1);
  expect(stored.get(id)?.body).toBe('Two speeds');
  expect(draft(id)?.phase).toBe('idle');
});

test('revisions follow each other: each save names the one before it', async () => {
  const { desk, pass, sent } = setUp();
  const id = desk.begin(FREE);
  for (const text of ['a', 'ab', 'abc']) {
    desk.type(id, text);
    await pass(400);
  }
  expect(sent.map(({ baseRev, body }) => [baseRev, body])).toEqual([
    [0, 'a'],
    [1, 'ab'],
    [2, 'abc'],
  ]);
});

test('flush waits for the newest text, also where a save is under way', async () => {
  const { desk, stored } = setUp();
  const id = desk.begin(FREE);
  desk.type(id, 'a');
  const first = desk.flush(id);
  desk.type(id, 'ab');
  await Promise.all([first, desk.flushAll()]);
  expect(stored.get(id)?.body).toBe('ab');
});

test('a save that throws is a failure like any other, and flush ends', async () => {
  const { desk, world, draft, stored } = setUp();
  world.fail = 'throw';
  const id = desk.begin(FREE);
  desk.type(id, 'a');
  await desk.flush(id);
  expect(draft(id)).toMatchObject({ phase: 'failed', text: 'a', failure: { message: 'The line is dead.' } });
  world.fail = null;
  await desk.flush(id);
  expect(stored.get(id)?.body).toBe('a');
});

test('closing the last editor saves the draft and clears it away', async () => {
  const { desk, stored, draft, settle } = setUp();
  const id = desk.begin(FREE);
  const release = [desk.hold(id), desk.hold(id)];
  desk.type(id, 'a');
  release[0]?.();
  await settle();
  expect(draft(id)).toBeDefined();
  release[1]?.();
  await settle();
  expect(stored.get(id)?.body).toBe('a');
  expect(draft(id)).toBeUndefined();
});

test('an editor that goes and comes back in one breath, as when the view is drawn anew, keeps its draft', async () => {
  const { desk, draft, settle } = setUp();
  const id = desk.begin(FREE);
  desk.hold(id)();
  desk.hold(id);
  await settle();
  expect(draft(id)).toBeDefined();
});

test('a draft that cannot be saved stays on the desk when its editor closes', async () => {
  const { desk, world, draft, settle } = setUp();
  world.fail = 'disk-full';
  const id = desk.begin(FREE);
  const release = desk.hold(id);
  desk.type(id, 'a');
  release();
  await settle();
  expect(draft(id)).toMatchObject({ phase: 'failed', text: 'a' });
});

test('a blank new note leaves nothing behind', async () => {
  const { desk, sent, draft } = setUp();
  const id = desk.begin(FREE);
  await desk.close(id);
  expect(sent).toEqual([]);
  expect(draft(id)).toBeUndefined();
});

test('text in conflict becomes a new note, and the other version stays', async () => {
  const { desk, stored, pass, settle, draft } = setUp();
  const id = desk.begin(FREE);
  desk.type(id, 'mine');
  await pass(400);
  const first = stored.get(id);
  if (first) stored.set(id, { ...first, body: 'theirs', rev: 2 });
  desk.type(id, 'mine, longer');
  await pass(400);
  expect(draft(id)?.failure?.code).toBe('conflict');
  const newId = desk.keepAsNew(id);
  await settle();
  expect(stored.get(newId)?.body).toBe('mine, longer');
  expect(stored.get(id)?.body).toBe('theirs');
  expect(draft(id)).toBeUndefined();
});

test('opening a note that lies on the desk does not lose what is typed in it', async () => {
  const { desk, stored, pass, draft } = setUp();
  const id = desk.begin(FREE);
  desk.type(id, 'a');
  await pass(400);
  desk.type(id, 'ab');
  const note = stored.get(id);
  if (note) desk.edit(note);
  expect(draft(id)?.text).toBe('ab');
});
