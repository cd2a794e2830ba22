import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CONTEXT_KEYS, CONTEXT_VALUES, ConceptId } from '../content/schema/index.ts';
import type { Note } from '../preload/contract.ts';
import { changeNotes, changeOf, creationOf, type NoteFields, restoreOf, trashOf } from '../renderer/notes/change.ts';
import { desk } from '../renderer/notes/use-desk.ts';
import { authoredLayout, nudge } from '../renderer/state/arrangement.ts';
import { redo, undo, useCommands } from '../renderer/state/commands.ts';
import { FACETS, toggle } from '../renderer/state/facet.ts';
import { withChoice } from '../renderer/state/lens.ts';
import { useLights } from '../renderer/state/lights.ts';
import { useNotes } from '../renderer/state/notes.ts';
import { useWorkspace } from '../renderer/state/workspace.ts';
import { type Both, startBoth } from './both.ts';

vi.setConfig({ testTimeout: 240_000 });

let both: Both;
beforeEach(async () => {
  both = await startBoth();
});
afterEach(() => both.close());

/** Concepts with few relations: their lines are laid soon. */
const QUIET = ['anastrozole', 'adrenal-mass', 'shbg'].map((id) => ConceptId.parse(id));
const TARGETS = QUIET.map((id) => ({ kind: 'concept', id }) as const);

const live = () => useNotes.getState().notes;
const at = <Value>(list: readonly Value[], place: number): Value | undefined => list[place % list.length];

const change = (label: string, note: Note | undefined, fields: NoteFields): Promise<unknown> | undefined =>
  note && changeNotes(label, [note.id], (notes) => notes.map((each) => changeOf(each, fields)));

/** One thing that somebody does; `a` and `b` say with what. */
const OPERATIONS: Readonly<Record<string, (a: number, b: number) => unknown>> = {
  write: (a) => changeNotes('new note', [], () => [creationOf({ body: `Note ${a}`, targets: TARGETS.slice(a % 3) })]),
  rewrite: (a, b) => change('change text', at(live(), a), { body: `Rewritten as ${b}` }),
  tag: (a, b) => change('tag note', at(live(), a), { tags: ['axis', 'exam/june'].slice(b % 3) }),
  colour: (a, b) => change('colour note', at(live(), a), { label: at(['rose', 'blue', null] as const, b) ?? null }),
  pin: (a) => change('pin note', at(live(), a), { isPinned: !at(live(), a)?.isPinned }),
  aim: (a, b) => change('link note', at(live(), a), { targets: TARGETS.slice(b % 4) }),
  delete: (a) => {
    const note = at(live(), a);
    return note && changeNotes('delete note', [note.id], (notes) => notes.map(trashOf));
  },
  takeOut: (a) => {
    const note = at(useNotes.getState().trash, a);
    return note && changeNotes('take note out', [note.id], (notes) => notes.map(restoreOf));
  },
  merge: (a, b) => {
    const [into, from] = [at(live(), a), at(live(), b)];
    if (!into || !from || into.id === from.id) return undefined;
    return changeNotes('merge notes', [into.id, from.id], ([one, other]) =>
      one && other ? [changeOf(one, { body: `${one.body}\n\n${other.body}` }), trashOf(other)] : [],
    );
  },
  tagAll: (a) =>
    changeNotes(
      'tag notes',
      live().map(({ id }) => id),
      (notes) => notes.map((note) => changeOf(note, { tags: [`all-${a % 5}`] })),
    ),
  move: (a, b) => nudge(at(QUIET, a) ?? QUIET[0] ?? ConceptId.parse('shbg'), a % 2, b % 2 || (a % 2 ? 0 : 1)),
  backToAuthored: () => authoredLayout(),
  narrow: (a) => {
    const { filter, narrow } = useLights.getState();
    const facet = at(FACETS, a);
    if (facet) narrow(toggle(filter, facet));
  },
  verb: (a) => useLights.getState().narrow({ verb: a % 2 ? 'hide' : 'highlight' }),
  widen: () => useLights.getState().widen(),
  hops: (a) => useLights.getState().refocus({ hops: at([1, 2, 3] as const, a) ?? 1 }),
  alone: (a) => useLights.getState().refocus({ isAlone: a % 2 === 0 }),
  context: (a) => useLights.getState().showContext(a % 2 === 0),
  lens: (a, b) => {
    const { lens, lookIn } = useLights.getState();
    const key = at(CONTEXT_KEYS, a);
    if (key) lookIn(withChoice(lens, key, at([null, ...CONTEXT_VALUES[key]], b) ?? null));
  },
};

const operation = fc.record({
  name: fc.constantFrom(...Object.keys(OPERATIONS)),
  a: fc.nat(1_000),
  b: fc.nat(1_000),
});

/**
 * A note as it counts for being the same: all of it but the counters of its revisions (`rev`, `updatedAt`) and the moment
 * of a deletion, of which only counts that there was one.
 */
const counted = ({ rev: _, updatedAt: __, deletedAt, ...note }: Note) => ({ ...note, isLive: deletedAt === null });

const sorted = (notes: readonly Note[]) => notes.map(counted).sort((a, b) => a.id.localeCompare(b.id));

/** Everything that commands change, as the window has it and as main would load it. */
const stateNow = () => {
  const { filter, focus, showsContext, lens, kept } = useLights.getState();
  const { notes, trash } = useNotes.getState();
  return {
    notes: sorted([...notes, ...trash]),
    arrangement: useWorkspace.getState().arrangement,
    lights: { filter, focus, showsContext, lens, kept },
  };
};

const inMain = ({ notes, workspace }: Pick<Both, 'notes' | 'workspace'>) => {
  const { notes: kept, trash } = notes.load();
  return { notes: sorted([...kept, ...trash]), arrangement: workspace.value().arrangement };
};

type State = ReturnType<typeof stateNow>;

/** A state without the notes that were first written after another one: undone, they lie in the trash and wait there. */
const without = (later: State, before: State): State => {
  const known = new Set(before.notes.map(({ id }) => id));
  return { ...later, notes: later.notes.filter(({ id }) => known.has(id)) };
};

test('100 random operations and 100 undos give the identical state, and 100 redos the end state again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 100, maxLength: 100 }), async (operations) => {
      await both.close();
      both = await startBoth();
      for (const a of [1, 2, 3]) await OPERATIONS.write?.(a, 0);
      useCommands.setState({ done: [], undone: [] });
      const before = stateNow();
      for (const { name, a, b } of operations) await OPERATIONS[name]?.(a, b);
      const after = stateNow();

      for (let step = 0; step < 100; step += 1) await undo();
      expect(useCommands.getState()).toMatchObject({ done: [], stepped: { trouble: null } });
      const undone = stateNow();
      expect(without(undone, before)).toEqual(before);
      const known = new Set(before.notes.map(({ id }) => id));
      expect(undone.notes.filter(({ id, isLive }) => isLive && !known.has(id))).toEqual([]);
      expect(inMain(both)).toEqual({ notes: undone.notes, arrangement: undone.arrangement });

      for (let step = 0; step < 100; step += 1) await redo();
      expect(stateNow()).toEqual(after);
      expect(useCommands.getState().undone).toEqual([]);
      const again = await both.reopen();
      expect(inMain(again)).toEqual({ notes: after.notes, arrangement: after.arrangement });
      await again.notes.close();
    }),
    { numRuns: 5 },
  );
});

test('what was typed after a command is not lost by undoing it: redo brings it back', async () => {
  await OPERATIONS.write?.(1, 0);
  const [note] = live();
  if (!note) throw new Error('no note was written');
  await change('restore a version', note, { body: 'As it was once' });
  const [restored] = live();
  if (!restored) throw new Error('the note is gone');
  desk.edit(restored);
  desk.type(note.id, 'As it was once, and more');
  await undo();
  expect(live().map(({ body }) => body)).toEqual(['Note 1']);
  await redo();
  expect(live().map(({ body }) => body)).toEqual(['As it was once, and more']);
});

test('undoing a pin leaves text alone that was typed since', async () => {
  await OPERATIONS.write?.(1, 0);
  await OPERATIONS.pin?.(0, 0);
  const [note] = live();
  if (!note) throw new Error('no note was written');
  desk.edit(note);
  desk.type(note.id, 'Typed after the pin');
  await undo();
  expect(live()).toMatchObject([{ body: 'Typed after the pin', isPinned: false }]);
});
