/** What an import would do, and what it did, in words. Pure. */
import type { PackChoices, PackDone, PackPlan } from '../../../preload/contract.ts';
import { counted } from '../../words/counted.ts';

const some = (count: number, one: string, many: (count: number) => string): readonly string[] =>
  count === 0 ? [] : [count === 1 ? one : many(count)];

/** What is the same, stays or comes besides the notes, a sentence each. */
export const besides = (plan: PackPlan): readonly string[] => [
  ...some(plan.same, '1 note is here as it is there.', (count) => `${count} notes are here as they are there.`),
  ...some(
    plan.older,
    '1 note has been changed here since; it stays as it is.',
    (count) => `${count} notes have been changed here since; they stay as they are.`,
  ),
  ...some(plan.versions, '1 earlier version comes along.', (count) => `${count} earlier versions come along.`),
  ...some(plan.views, '1 saved view comes in.', (count) => `${count} saved views come in.`),
  ...(plan.arrangement === 'new' ? ['The arrangement of the map comes in.'] : []),
  ...some(
    plan.passages,
    '1 passage counts as read that was not read here.',
    (count) => `${count} passages count as read that were not read here.`,
  ),
];

/** Whether there is anything to do. */
export const isEmpty = ({ added, updated, conflicts, views, arrangement, passages, versions }: PackPlan): boolean =>
  added.length + updated.length + conflicts.length + views + passages + versions === 0 && arrangement === 'none';

/** How many conflicts still wait for a choice. */
export const undecided = (
  { conflicts, arrangement }: PackPlan,
  choices: Pick<PackChoices, 'notes'> & { readonly arrangement: PackChoices['arrangement'] | null },
): number =>
  conflicts.filter(({ id }) => choices.notes[id] === undefined).length +
  (arrangement === 'conflict' && choices.arrangement === null ? 1 : 0);

/** What was done. */
export const doneWords = ({ added, updated }: PackDone): string => {
  const parts = [
    ...some(added, '1 note came in', (count) => `${count} notes came in`),
    ...some(updated, '1 note was brought up to date', (count) => `${count} notes were brought up to date`),
  ];
  const what = parts.length === 0 ? 'Everything is in' : parts.join(', ');
  return `${what}. What was here before is in the newest backup.`;
};

/** The button that does it: "Take 3 notes in". @param chosen  what becomes of notes that were changed on both sides */
export const takeWords = (plan: PackPlan, chosen: PackChoices['notes']): string => {
  const decided = plan.conflicts.filter(({ id }) => chosen[id] === 'theirs' || chosen[id] === 'both');
  const count = plan.added.length + plan.updated.length + decided.length;
  return count === 0 ? 'Take it in' : `Take ${counted(count, 'note')} in`;
};
