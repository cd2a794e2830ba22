import { randomUUID } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ReferenceId, RelationId } from '../../content/schema/index.ts';
import type { NotesNews } from '../../preload/contract.ts';
import type { NotesService } from './notes-store.ts';
import {
  bodies,
  COMPACT_AT_CLOSE,
  draft,
  draftOf,
  makeFolder,
  markOf,
  move,
  open,
  save,
  unwrap,
} from './testing/make.ts';

let place: ReturnType<typeof makeFolder>;
let notes: NotesService;

beforeEach(async () => {
  place = makeFolder();
  notes = await open(place.folder);
});
afterEach(async () => {
  await notes.close();
  place.remove();
});

const reopen = async (): Promise<void> => {
  await notes.close();
  notes = await open(place.folder);
};

test('a new folder is a good, empty store', () => {
  expect(notes.load()).toEqual({ notes: [], trash: [], health: { kind: 'good' } });
});

test('what was answered as saved is there after a restart, exactly', async () => {
  const targets = [{ kind: 'relation' as const, id: RelationId.parse('cortisol--inhibits--crh') }];
  const saved = await save(notes, { body: '# Feedback\r\n\ud800 \u2028 \0 😀 e\u0301', targets });
  await reopen();
  expect(notes.load().notes).toEqual([saved]);
});

test.each([
  ['from the journal', undefined],
  ['from a snapshot', COMPACT_AT_CLOSE],
])('strange strings come back exactly %s', async (_where, thresholds) => {
  await notes.close();
  notes = await open(place.folder, thresholds && { thresholds });
  const strange = [
    '\ud83d',
    '\udc00\ud83d',
    '\u2028\u2029',
    '\0\0',
    '\r\n\r',
    'a'.repeat(1e6),
    '{"__proto__":1}',
    '\ufeff',
  ];
  for (const body of strange) await save(notes, { body });
  await reopen();
  expect(bodies(notes).reverse()).toEqual(strange);
  expect(readdirSync(place.folder).some((name) => name.startsWith('snapshot'))).toBe(thresholds !== undefined);
});

test('nobody but the owner can read the folder or its files', async () => {
  await save(notes);
  await notes.close();
  notes = await open(place.folder, { thresholds: COMPACT_AT_CLOSE });
  await save(notes);
  await reopen();
  expect(statSync(place.folder).mode & 0o777).toBe(0o700);
  const modes = readdirSync(place.folder).map((name) => [name, statSync(join(place.folder, name)).mode & 0o777]);
  expect(modes).toEqual([
    ['journal-000001.log', 0o600],
    ['journal-000002.log', 0o600],
    ['snapshot-000002.jsonl', 0o600],
    ['store.lock', 0o600],
  ]);
});

test('the newest change comes first, whatever the clock does', async () => {
  const times = [5_000, 9_000, 1_000, 3_000];
  await notes.close();
  notes = await open(place.folder, { now: () => times.shift() ?? 0 });
  const first = await save(notes, { body: 'first' });
  await save(notes, { body: 'second' });
  await save(notes, { body: 'third' });
  expect(bodies(notes)).toEqual(['third', 'second', 'first']);
  unwrap(await notes.save(draftOf(first, 'first again')));
  expect(bodies(notes)).toEqual(['first again', 'third', 'second']);
  await reopen();
  expect(bodies(notes)).toEqual(['first again', 'third', 'second']);
});

test('the same attempt is done once, whether asked at once, later or after a restart', async () => {
  const attempt = draft({ body: 'once' });
  const answers = await Promise.all([notes.save(attempt), notes.save(attempt)]);
  answers.push(await notes.save(attempt));
  await reopen();
  answers.push(await notes.save(attempt));
  expect(new Set(answers.map((answer) => unwrap(answer).rev))).toEqual(new Set([1]));
  expect(bodies(notes)).toEqual(['once']);
});

test('of two drafts on the same revision one is saved and the other is told', async () => {
  const note = await save(notes, { body: 'base' });
  const answers = await Promise.all([notes.save(draftOf(note, 'mine')), notes.save(draftOf(note, 'yours'))]);
  expect(answers).toMatchObject([{ ok: true }, { ok: false, code: 'conflict' }]);
  expect(bodies(notes)).toEqual(['mine']);
});

test('a text that met a conflict can be kept as a new note, so that both are there', async () => {
  const note = await save(notes, { body: 'base' });
  unwrap(await notes.save(draftOf(note, 'theirs')));
  const mine = draftOf(note, 'mine');
  expect(await notes.save(mine)).toMatchObject({ code: 'conflict' });
  unwrap(await notes.save({ ...mine, opId: randomUUID(), id: randomUUID(), baseRev: 0 }));
  expect(bodies(notes)).toEqual(['mine', 'theirs']);
});

test('a removed note is not shown, and can be taken back after a restart', async () => {
  const note = await save(notes, { body: 'kept' });
  const [removed = note] = unwrap(await move(notes, note, 'trash'));
  expect(notes.load()).toMatchObject({ notes: [], trash: [removed] });
  await reopen();
  expect(notes.load()).toMatchObject({ notes: [], trash: [removed] });
  unwrap(await move(notes, removed, 'restore'));
  expect(bodies(notes)).toEqual(['kept']);
});

test('several changes are made together in one commit, or none of them', async () => {
  const [first, second] = [await save(notes, { body: 'first' }), await save(notes, { body: 'second' })];
  const pin = { kind: 'save', draft: { ...draftOf(first, 'first'), isPinned: true, tags: ['exam'] } } as const;
  const stale = { kind: 'trash', mark: { ...markOf(second), baseRev: 7 } } as const;
  expect(await notes.apply([pin, stale])).toMatchObject({ ok: false, code: 'conflict' });
  expect(notes.load()).toMatchObject({ notes: [second, first], trash: [] });
  const done = unwrap(await notes.apply([pin, { kind: 'trash', mark: markOf(second) }]));
  expect(done).toMatchObject([
    { isPinned: true, tags: ['exam'], rev: 2 },
    { body: 'second', rev: 2 },
  ]);
  await reopen();
  expect(notes.load()).toMatchObject({ notes: [done[0]], trash: [done[1]] });
});

test('what a save does not speak of stays: tags, colour and pin', async () => {
  const note = await save(notes, { tags: ['exam'], label: 'rose', isPinned: true });
  const next = unwrap(await notes.save(draftOf(note, 'more')));
  expect(next).toMatchObject({ body: 'more', tags: ['exam'], label: 'rose', isPinned: true });
});

test('only what lies in the trash can be erased, and then it is gone after a restart too', async () => {
  const note = await save(notes, { body: 'gone' });
  expect(await move(notes, note, 'erase')).toMatchObject({ ok: false, message: expect.stringMatching(/trash/) });
  const [trashed = note] = unwrap(await move(notes, note, 'trash'));
  expect(unwrap(await move(notes, trashed, 'erase'))).toEqual([]);
  expect(notes.load()).toMatchObject({ notes: [], trash: [] });
  await reopen();
  expect(notes.load()).toMatchObject({ notes: [], trash: [], health: { kind: 'good' } });
});

test('the trash gives up what has lain there for thirty days, and nothing for a clock that runs ahead', async () => {
  let now = 1_000;
  await notes.close();
  notes = await open(place.folder, { now: () => now });
  unwrap(await move(notes, await save(notes, { body: 'old' }), 'trash'));
  now += 40 * 86_400_000;
  await notes.emptyTrash();
  expect(notes.load().trash).toHaveLength(1);
  await save(notes, { body: 'somebody is here' });
  await notes.emptyTrash();
  expect(notes.load().trash).toEqual([]);
  expect(bodies(notes)).toEqual(['somebody is here']);
});

test('what cannot be taken is refused in words and leaves the store as it was', async () => {
  const before = await save(notes);
  const tooLong = await notes.save(draft({ body: 'x'.repeat(11 * 1024 * 1024) }));
  expect(tooLong).toMatchObject({ ok: false, code: 'too-large', message: expect.stringMatching(/10 MB/) });
  expect(await notes.save(draft({ id: '../../etc/passwd' }))).toMatchObject({ ok: false, code: 'invalid' });
  expect(await move(notes, { ...before, id: randomUUID() }, 'trash')).toMatchObject({ code: 'unknown-note' });
  expect(notes.load().notes).toEqual([before]);
});

test('listeners hear of what changes together once, until they stop listening', async () => {
  const heard: NotesNews[] = [];
  const next = Promise.withResolvers<void>();
  const stop = notes.onChanged((news) => {
    heard.push(news);
    next.resolve();
  });
  await Promise.all([save(notes), save(notes), save(notes)]);
  await next.promise;
  expect(heard.map(({ put }) => put.length)).toEqual([3]);
  stop();
  await save(notes);
  await notes.flush();
  await new Promise(setImmediate);
  expect(heard).toHaveLength(1);
});

test('closing finishes what was asked and takes no more', async () => {
  const asked = [save(notes, { body: 'a' }), save(notes, { body: 'b' })];
  const closed = notes.close();
  expect(await notes.save(draft())).toMatchObject({
    ok: false,
    code: 'read-only',
    message: expect.stringMatching(/clos/),
  });
  await Promise.all([...asked, closed]);
  notes = await open(place.folder);
  expect(bodies(notes)).toEqual(['b', 'a']);
});

test('keys that once poisoned objects are text like any other', async () => {
  await save(notes, { body: '{"__proto__":{"polluted":1}}' });
  await reopen();
  expect(bodies(notes)).toEqual(['{"__proto__":{"polluted":1}}']);
  expect('polluted' in {}).toBe(false);
});

test('notes from outside are taken in as they are, in their order, and are there after a restart', async () => {
  const foreign = [2, 1].map((rev) => ({
    id: randomUUID(),
    body: `b${rev}`,
    title: `b${rev}`,
    targets: [],
    tags: ['exam'],
    label: 'rose' as const,
    isPinned: true,
    createdAt: 5,
    updatedAt: 7,
    rev,
    deletedAt: rev === 1 ? 7 : null,
  }));
  unwrap(await notes.adopt(foreign.map((note) => ({ note, over: 0, opId: randomUUID() }))));
  await reopen();
  expect(notes.all()).toEqual(foreign);
});

test('notes from outside come in together or not at all, and over no revision that was not looked at', async () => {
  const mine = await save(notes, { body: 'mine' });
  const adopt = (over: number, rev: number, id = mine.id) => ({
    note: { ...mine, body: 'theirs', id, rev },
    over,
    opId: randomUUID(),
  });
  const fresh = adopt(0, 1, randomUUID());
  expect(await notes.adopt([fresh, adopt(0, 2)])).toMatchObject({ ok: false, code: 'conflict' });
  expect(await notes.adopt([fresh, adopt(1, 1)])).toMatchObject({ ok: false, code: 'invalid' });
  expect(await notes.adopt([fresh, fresh])).toMatchObject({ ok: false, code: 'invalid' });
  expect(await notes.adopt([adopt(0, 1, '../x')])).toMatchObject({ ok: false, code: 'invalid' });
  expect(notes.all()).toEqual([mine]);
  expect(await notes.adopt([fresh, adopt(1, 2)])).toMatchObject({ ok: true });
  expect(bodies(notes)).toEqual(['theirs', 'theirs']);
});

test('a note about a what-if is stored as it is, also by one who does not know its words any more', async () => {
  const targets = [{ kind: 'scenario' as const, question: 'hold.cortisol.up_days_dose.high_evidence.d' }];
  const kept = await save(notes, { targets });
  await notes.close();
  notes = await open(place.folder, { isKnownTarget: () => false });
  expect(notes.load().notes).toEqual([kept]);
  expect(unwrap(await notes.save(draftOf(kept, 'Written on'))).targets).toEqual(targets);
});

test('a note whose relation left the atlas stays, is saved, gives it up and takes it back; a new note cannot be about it', async () => {
  const relation = RelationId.parse('cortisol--inhibits--crh');
  const targets = [
    { kind: 'route' as const, relations: [relation] },
    { kind: 'reference' as const, id: ReferenceId.parse('barrett2012') },
  ];
  const kept = await save(notes, { targets });
  await notes.close();
  notes = await open(place.folder, { isKnownTarget: () => false });
  expect(notes.load().notes).toEqual([kept]);
  const written = unwrap(await notes.save(draftOf(kept, 'Written on')));
  expect(written.targets).toEqual(targets);
  const free = { kind: 'save' as const, draft: { ...draftOf(written, 'Written on'), targets: [] } };
  const [freed] = unwrap(await notes.apply([free]));
  const back = { kind: 'save' as const, draft: { ...markOf(freed ?? written), body: 'Written on', targets } };
  expect(unwrap(await notes.apply([back]))).toMatchObject([{ targets, rev: 4 }]);
  expect(
    await notes.save(draft({ targets: [{ kind: 'reference', id: ReferenceId.parse('nobody1900') }] })),
  ).toMatchObject({ ok: false, code: 'unknown-target' });
});
