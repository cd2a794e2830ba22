/** What taking a pack in would do. Pure: both sides come in, nothing is done. */
import { isDeepStrictEqual } from 'node:util';
import type { Note, PackConflict, PackNote, PackPlan, Progress, Workspace } from '../../preload/contract.ts';
import type { PackedNote, ReadPack } from './read-pack.ts';
import { type Content, differences, isSameContent, type Known } from './same.ts';

/** What is here. */
export interface Here {
  /** By id, the trash too. */
  readonly notes: ReadonlyMap<string, Note>;
  readonly workspace: Workspace;
  readonly progress: Progress;
  readonly known: Known;
}

/** What is to become of one note of the pack. */
export type Step =
  | { readonly kind: 'add'; readonly packed: PackedNote }
  | { readonly kind: 'update' | 'conflict'; readonly packed: PackedNote; readonly mine: Note }
  | { readonly kind: 'same' | 'older'; readonly packed: PackedNote };

const isChanged = ({ base, note }: PackedNote): boolean => base !== note;

/**
 * Which side went on from which. Only what is known decides: the state of one side is among the earlier states of the
 * other. A number or a clock alone would let one of two changes win without a word.
 *
 * @param there  earlier states that the pack tells
 */
const stepOf = (packed: PackedNote, mine: Note | undefined, here: Known, there: Known): Step => {
  if (!mine) return { kind: 'add', packed };
  const { base, note } = packed;
  if (isSameContent(note, mine)) return { kind: 'same', packed };
  const isAmong = (states: readonly Content[], state: Content) => states.some((each) => isSameContent(each, state));
  const isMineOlder = isSameContent(base, mine) || (base.rev > mine.rev && isAmong(there(base.id), mine));
  if (isMineOlder) return { kind: 'update', packed, mine };
  const isTheirsOlder = !isChanged(packed) && mine.rev > base.rev && isAmong(here(base.id), base);
  return isTheirsOlder ? { kind: 'older', packed } : { kind: 'conflict', packed, mine };
};

export type Arrangement = PackPlan['arrangement'];

const arrangementOf = (mine: Workspace, theirs: Workspace | null): Arrangement => {
  if (!theirs || Object.keys(theirs.arrangement).length === 0) return 'none';
  if (isDeepStrictEqual(mine.arrangement, theirs.arrangement)) return 'none';
  return Object.keys(mine.arrangement).length === 0 ? 'new' : 'conflict';
};

/** The views of the pack that are not here. */
export const newViews = (mine: Workspace, theirs: Workspace | null): Workspace['views'] =>
  (theirs?.views ?? []).filter((view) => !mine.views.some((each) => isDeepStrictEqual(each, view)));

const passagesIn = ({ full, plain }: Progress): ReadonlySet<string> => new Set([...full, ...plain]);

const newPassages = (mine: Progress, theirs: Progress | null): number => {
  const known = passagesIn(mine);
  return theirs ? [...passagesIn(theirs)].filter((id) => !known.has(id)).length : 0;
};

const told = ({ id, title, deletedAt }: Note): PackNote => ({ id, title, isTrashed: deletedAt !== null });

const conflictOf = ({ note }: PackedNote, mine: Note): PackConflict => ({
  ...told(note),
  title: mine.title || note.title,
  mine: mine.body,
  theirs: note.body,
  mineAt: mine.updatedAt,
  theirsAt: note.updatedAt,
  others: differences(mine, note),
});

export interface Plan {
  readonly pack: ReadPack;
  readonly steps: readonly Step[];
  readonly arrangement: Arrangement;
  /** What the person is told. */
  readonly told: PackPlan;
}

/** @param there  earlier states that the pack tells */
export const planOf = (pack: ReadPack, here: Here, there: Known): Plan => {
  const steps = pack.notes.map((packed) => stepOf(packed, here.notes.get(packed.base.id), here.known, there));
  const of = (kind: Step['kind']) => steps.filter((step) => step.kind === kind);
  const arrangement = arrangementOf(here.workspace, pack.workspace);
  return {
    pack,
    steps,
    arrangement,
    told: {
      name: pack.name,
      isPack: pack.isPack,
      added: of('add').map(({ packed }) => told(packed.note)),
      updated: of('update').map(({ packed }) => told(packed.note)),
      conflicts: steps.flatMap((step) => (step.kind === 'conflict' ? [conflictOf(step.packed, step.mine)] : [])),
      same: of('same').length,
      older: of('older').length,
      refused: pack.refused,
      remarks: pack.remarks,
      versions: pack.versions.length,
      views: newViews(here.workspace, pack.workspace).length,
      arrangement,
      passages: newPassages(here.progress, pack.progress),
    },
  };
};
