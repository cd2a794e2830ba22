/** From a plan and what the person chose to what is stored. Pure, but for the ids that are handed in. */
import {
  type Note,
  type PackChoices,
  PROGRESS_CAPS,
  type Progress,
  WORKSPACE_CAPS,
  type Workspace,
} from '../../preload/contract.ts';
import type { Adoption } from '../notes/note.ts';
import { idFrom } from './id-from.ts';
import { newViews, type Plan, type Step } from './plan.ts';
import type { PackedNote } from './read-pack.ts';

interface Moment {
  readonly now: number;
  readonly makeId: () => string;
}

/** A file that was changed is a revision of its own, made now: nobody knows better when. */
const arrived = ({ base, note }: PackedNote, now: number): Note =>
  note === base ? base : { ...note, rev: base.rev + 1, updatedAt: Math.max(base.updatedAt, now) };

const inPlaceOf = (mine: Note, packed: PackedNote, now: number): Note => {
  const note = arrived(packed, now);
  return { ...note, rev: Math.max(mine.rev + 1, note.rev), updatedAt: Math.max(mine.updatedAt, note.updatedAt) };
};

/** Beside the one that is here, under an id of its own. */
const beside = (packed: PackedNote, now: number, isHere: (id: string) => boolean): readonly Note[] => {
  const id = idFrom(JSON.stringify(packed.note));
  return isHere(id) ? [] : [{ ...arrived(packed, now), id, rev: 1 }];
};

/** @returns null while a conflict is not decided */
export const adoptionsOf = (
  { steps }: Plan,
  choices: PackChoices,
  isHere: (id: string) => boolean,
  { now, makeId }: Moment,
): readonly Adoption[] | null => {
  const adoptions: Adoption[] = [];
  const take = (note: Note, over: number) => adoptions.push({ note, over, opId: makeId() });
  const takeStep = (step: Step): boolean => {
    if (step.kind === 'add') take(arrived(step.packed, now), 0);
    else if (step.kind === 'update') take(inPlaceOf(step.mine, step.packed, now), step.mine.rev);
    else if (step.kind === 'conflict') {
      const { id } = step.mine;
      const side = Object.hasOwn(choices.notes, id) ? choices.notes[id] : undefined;
      if (side === undefined) return false;
      if (side === 'theirs') take(inPlaceOf(step.mine, step.packed, now), step.mine.rev);
      if (side === 'both') for (const note of beside(step.packed, now, isHere)) take(note, 0);
    }
    return true;
  };
  return steps.every(takeStep) ? adoptions : null;
};

/** Views of both; the arrangement of the one that was chosen. */
export const mergedWorkspace = (mine: Workspace, plan: Plan, choices: PackChoices): Workspace => {
  const theirs = plan.pack.workspace;
  if (!theirs) return mine;
  const ids = new Set(mine.views.map(({ id }) => id));
  const views = newViews(mine, theirs).map((view) =>
    ids.has(view.id) ? { ...view, id: idFrom(JSON.stringify(view)) } : view,
  );
  const takes = plan.arrangement === 'new' || (plan.arrangement === 'conflict' && choices.arrangement === 'theirs');
  return {
    views: [...mine.views, ...views.filter(({ id }) => !ids.has(id))].slice(0, WORKSPACE_CAPS.views),
    arrangement: takes ? theirs.arrangement : mine.arrangement,
  };
};

/** What was read here or there. */
export const mergedProgress = (mine: Progress, theirs: Progress | null): Progress => {
  if (!theirs) return mine;
  const both = (a: readonly string[], b: readonly string[]) =>
    [...new Set([...a, ...b])].slice(0, PROGRESS_CAPS.passages);
  return {
    full: both(mine.full, theirs.full),
    plain: both(mine.plain, theirs.plain),
    place: mine.place ?? theirs.place,
  };
};
