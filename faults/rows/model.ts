/** Random histories of everything that can be asked of the store, held against a simple map (F17). */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { CrashDisk } from '../../main/disk/testing/crash-disk.ts';
import type { NotesService } from '../../main/notes/notes-store.ts';
import { COMPACT_AT_CLOSE, draft, draftOf, markOf, NEVER_COMPACT, unwrap } from '../../main/notes/testing/make.ts';
import { LABEL_COLOURS, type Note, type NoteChange } from '../../preload/contract.ts';
import type { Fault } from '../fault.ts';
import { openOn } from '../store.ts';

/** Steps of a history. */
const LONGEST = 40;
const ROUNDS = { few: 100, some: 1_000, full: 10_000 };

/** What ought to be: the notes in the order of their last change. */
type Model = Map<string, Note>;
interface Real {
  disk: CrashDisk;
  notes: NotesService;
  compacts: boolean;
}

/** @throws Error with the promise that was broken; fast-check then looks for the shortest history that breaks it */
const demand = (isSo: boolean, promise: string): void => {
  if (!isSo) throw new Error(promise);
};

const put = (model: Model, note: Note): void => {
  model.delete(note.id);
  model.set(note.id, note);
};

const pick = (model: Model, index: number): Note | undefined => [...model.values()][index % Math.max(1, model.size)];

const start = (disk: CrashDisk, compacts: boolean): Promise<NotesService> =>
  openOn(disk, {
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
    const { notes, trash, health } = real.notes.load();
    const all = [...model.values()].reverse();
    demand(health.kind === 'good', 'the store is well');
    const [live, thrown] = [
      all.filter((note) => note.deletedAt === null),
      all.filter((note) => note.deletedAt !== null),
    ];
    demand(isDeepStrictEqual(notes, live), 'the notes are those of the map');
    demand(isDeepStrictEqual(trash, thrown), 'the trash is that of the map');
  }

  toString(): string {
    return this.#name;
  }
}

const index = fc.nat({ max: 50 });
const text = fc.string({ unit: 'binary', maxLength: 300 });
const marks = fc.record(
  {
    tags: fc.array(fc.string({ maxLength: 10 }), { maxLength: 3 }),
    label: fc.constantFrom(null, ...LABEL_COLOURS),
    isPinned: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** What `apply` may be asked of a note; what cannot be done to it is part of the game. */
const toChange = (note: Note, kind: NoteChange['kind'], body: string): NoteChange =>
  kind === 'save' ? { kind, draft: draftOf(note, body) } : { kind, mark: markOf(note) };

const isPossible = (note: Note, kind: NoteChange['kind']): boolean =>
  kind === 'trash' || kind === 'restore' || (kind === 'erase') === (note.deletedAt !== null);

const steps = [
  fc.tuple(text, marks).map(
    ([body, more]) =>
      new Step(`add ${JSON.stringify(body)}`, async (model, { notes }) => {
        put(model, unwrap(await notes.save(draft({ body, ...more }))));
      }),
  ),
  fc.tuple(index, text, marks).map(
    ([at, body, more]) =>
      new Step(`change ${at}, ${JSON.stringify(more)}`, async (model, { notes }) => {
        const note = pick(model, at);
        if (!note) return;
        const answer = await notes.save({ ...draftOf(note, body), ...more });
        demand(answer.ok === (note.deletedAt === null), 'only what lies in the trash cannot be changed');
        if (!answer.ok) return;
        demand(isDeepStrictEqual({ ...note, ...more }.tags, answer.value.tags), 'tags stay unless they are given');
        put(model, answer.value);
      }),
  ),
  index.map(
    (at) =>
      new Step(`change ${at} on an old revision`, async (model, { notes }) => {
        const note = pick(model, at);
        if (!note) return;
        const answer = await notes.save({ ...draftOf(note, 'old'), baseRev: note.rev + 1 });
        demand(!answer.ok, 'another revision is a conflict');
      }),
  ),
  fc.array(text, { maxLength: 5 }).map(
    (texts) =>
      new Step(`add ${texts.length} at once`, async (model, { notes }) => {
        const answers = await Promise.all(texts.map((body) => notes.save(draft({ body }))));
        for (const answer of answers) put(model, unwrap(answer));
      }),
  ),
  fc
    .uniqueArray(fc.tuple(index, fc.constantFrom('save', 'trash', 'restore', 'erase'), text), {
      selector: ([at]) => at,
      maxLength: 5,
    })
    .map(
      (wanted) =>
        new Step(`apply ${wanted.map(([at, kind]) => `${kind} ${at}`).join(', ')}`, async (model, { notes }) => {
          const chosen = new Map(
            wanted.flatMap(([at, kind, body]) => {
              const note = pick(model, at);
              return note ? [[note, [kind, body]] as const] : [];
            }),
          );
          const answer = await notes.apply([...chosen].map(([note, [kind, body]]) => toChange(note, kind, body)));
          demand(
            answer.ok === [...chosen].every(([note, [kind]]) => isPossible(note, kind)),
            'all is done, or nothing if one of it cannot be',
          );
          if (!answer.ok) return;
          for (const [note, [kind]] of chosen) if (kind === 'erase') model.delete(note.id);
          for (const note of answer.value) if (model.get(note.id) !== note && isNewer(model, note)) put(model, note);
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

/** A note that was there already is answered as it is and keeps its place. */
const isNewer = (model: Model, note: Note): boolean => (model.get(note.id)?.rev ?? 0) < note.rev;

const histories: Fault = {
  id: 'F17',
  what: 'random histories of every change, of several at once, of restarts and power cuts, against a map',
  run: async (tally, { amount, seed }) => {
    await fc.assert(
      fc.asyncProperty(fc.commands(steps, { maxCommands: LONGEST, size: 'max' }), async (commands) => {
        const model: Model = new Map();
        const setup = async () => {
          const disk = new CrashDisk();
          return { model, real: { disk, notes: await start(disk, true), compacts: true } };
        };
        await fc.asyncModelRun(setup, commands);
        tally.rounds += 1;
        tally.acknowledged += [...model.values()].reduce((sum, { rev }) => sum + rev, 0);
      }),
      { numRuns: ROUNDS[amount], seed },
    );
  },
};

export const modelFaults: readonly Fault[] = [histories];
