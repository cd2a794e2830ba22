import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Note } from '../../preload/contract.ts';
import { CrashDisk } from '../disk/testing/crash-disk.ts';
import type { NotesService } from './notes-store.ts';
import { COMPACT_AT_CLOSE, draft, draftOf, move, NEVER_COMPACT, noLock, open, unwrap } from './testing/make.ts';

const FOLDER = '/app/notes';
const RUNS = 100;

/** What ought to be: the notes in the order of their last change. */
type Model = Map<string, Note>;
interface Real {
  disk: CrashDisk;
  notes: NotesService;
  compacts: boolean;
}

const put = (model: Model, note: Note): void => {
  model.delete(note.id);
  model.set(note.id, note);
};

const pick = (model: Model, index: number): Note | undefined => [...model.values()][index % Math.max(1, model.size)];

const start = (disk: CrashDisk, compacts: boolean): Promise<NotesService> =>
  open(FOLDER, {
    files: disk,
    lock: noLock,
    thresholds: compacts ? { ...COMPACT_AT_CLOSE, busyBytes: 1_000, busyFloor: 1_000 } : NEVER_COMPACT,
  });

class Step implements fc.AsyncCommand<Model, Real> {
  readonly #name: string;
  readonly #go: (model: Model, real: Real) => Promise<void>;

  constructor(name: string, go: (model: Model, real: Real) => Promise<void>) {
    this.#name = name;
    this.#go = go;
  }

  check(): boolean {
    return true;
  }

  async run(model: Model, real: Real): Promise<void> {
    await this.#go(model, real);
    const { notes, health } = real.notes.load();
    expect(health).toEqual({ kind: 'good' });
    expect(notes).toEqual([...model.values()].filter((note) => note.deletedAt === null).reverse());
  }

  toString(): string {
    return this.#name;
  }
}

const index = fc.nat({ max: 50 });
const text = fc.string({ unit: 'binary', maxLength: 300 });

const steps = [
  text.map(
    (body) =>
      new Step(`add ${JSON.stringify(body)}`, async (model, { notes }) => {
        put(model, unwrap(await notes.save(draft({ body }))));
      }),
  ),
  fc.tuple(index, text).map(
    ([at, body]) =>
      new Step(`change ${at}`, async (model, { notes }) => {
        const note = pick(model, at);
        if (!note) return;
        const answer = await notes.save(draftOf(note, body));
        expect(answer.ok).toBe(note.deletedAt === null);
        if (answer.ok) put(model, answer.value);
      }),
  ),
  index.map(
    (at) =>
      new Step(`move ${at}`, async (model, { notes }) => {
        const note = pick(model, at);
        if (!note) return;
        const answer = await move(notes, note, note.deletedAt === null ? 'trash' : 'restore');
        for (const moved of unwrap(answer)) put(model, moved);
      }),
  ),
  index.map(
    (at) =>
      new Step(`change ${at} on an old revision`, async (model, { notes }) => {
        const note = pick(model, at);
        if (note)
          expect(await notes.save({ ...draftOf(note, 'old'), baseRev: note.rev + 1 })).toMatchObject({ ok: false });
      }),
  ),
  fc.array(text, { maxLength: 5 }).map(
    (texts) =>
      new Step(`add ${texts.length} at once`, async (model, { notes }) => {
        const answers = await Promise.all(texts.map((body) => notes.save(draft({ body }))));
        for (const answer of answers) put(model, unwrap(answer));
      }),
  ),
  fc.boolean().map(
    (compacts) =>
      new Step(`close and open${compacts ? ', compacting' : ''}`, async (_model, real) => {
        await real.notes.close();
        real.compacts = compacts;
        real.notes = await start(real.disk, compacts);
      }),
  ),
  fc.tuple(fc.constantFrom(0, 0.3, 1), fc.boolean()).map(
    ([share, areRemovalsEarly]) =>
      new Step(`power cut, ${share} of the unsynced bytes survive`, async (_model, real) => {
        real.disk = real.disk.crash(share, areRemovalsEarly);
        real.notes = await start(real.disk, real.compacts);
      }),
  ),
];

test(`${RUNS} random histories of saves, moves, restarts and power cuts agree with a simple map`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 40 }), async (commands) => {
      const setup = async () => {
        const disk = new CrashDisk();
        return { model: new Map() as Model, real: { disk, notes: await start(disk, true), compacts: true } };
      };
      await fc.asyncModelRun(setup, commands);
    }),
    { numRuns: RUNS },
  );
});
