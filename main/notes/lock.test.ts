import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Lock, sqliteLock } from './lock.ts';
import { bodies, draft, makeFolder, open, save } from './testing/make.ts';

let place: ReturnType<typeof makeFolder>;
beforeEach(() => {
  place = makeFolder();
});
afterEach(() => place.remove());

test('a store that is open elsewhere can be read, says so, and is taken over when it is closed there', async () => {
  const first = await open(place.folder);
  await save(first, { body: 'written first' });
  const second = await open(place.folder);
  expect(bodies(second)).toEqual(['written first']);
  expect(second.load().health).toMatchObject({ kind: 'read-only', reason: 'locked' });
  expect(await second.save(draft())).toMatchObject({
    ok: false,
    code: 'read-only',
    message: expect.stringMatching(/another copy/),
  });

  await save(first, { body: 'written meanwhile' });
  await first.close();
  await save(second, { body: 'written second' });
  expect(bodies(second)).toEqual(['written second', 'written meanwhile', 'written first']);
  await second.close();
});

test('a copy that may only read leaves the lock to the one that has it when it closes', async () => {
  const first = await open(place.folder);
  await (await open(place.folder)).close();
  expect((await sqliteLock(place.folder)).kind).toBe('taken');
  await first.close();
  const free = await sqliteLock(place.folder);
  expect(free.kind).toBe('held');
  if (free.kind === 'held') free.release();
});

test.each<[Awaited<ReturnType<Lock>>['kind'] & ('unsupported' | 'unwritable' | 'full'), string]>([
  ['unsupported', 'locked'],
  ['unwritable', 'unwritable'],
  ['full', 'disk-full'],
])('without a lock (%s) nothing is written and the reason is told', async (kind, reason) => {
  const first = await open(place.folder);
  await save(first, { body: 'before' });
  await first.close();
  const notes = await open(place.folder, { lock: async () => ({ kind }) });
  expect(notes.load()).toMatchObject({ notes: [{ body: 'before' }], health: { kind: 'read-only', reason } });
  expect(await notes.save(draft())).toMatchObject({ ok: false, code: 'read-only' });
  await notes.close();
});
