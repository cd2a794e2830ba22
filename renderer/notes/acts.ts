/** What can be done to notes as they are, each one step that can be undone. */
import { tagKey } from '../../notation/tags.ts';
import { type LabelColour, type Note, type NoteTarget, TAG_CAPS, TARGETS_CAP } from '../../preload/contract.ts';
import { announce } from '../ui/announcer.tsx';
import { counted } from '../words/counted.ts';
import { changeNotes, changeOf, creationOf, eraseOf, type NoteFields, restoreOf, trashOf } from './change.ts';
import { useRemoval } from './remove.ts';

/** "pin note", "pin 3 notes". */
const labelFor = (verb: string, ids: readonly string[]): string =>
  `${verb} ${ids.length === 1 ? 'note' : counted(ids.length, 'note')}`;

/** Tells what became of it, or why nothing did. */
const tell = (answer: { readonly ok: boolean; readonly message?: string }, done: string): void => {
  useRemoval.setState({ message: answer.ok ? null : (answer.message ?? null) });
  if (answer.ok) announce(done);
};

const setFields = async (verb: string, ids: readonly string[], fieldsOf: (note: Note) => NoteFields, done: string) =>
  tell(
    await changeNotes(labelFor(verb, ids), ids, (notes) => notes.map((note) => changeOf(note, fieldsOf(note)))),
    done,
  );

export const pin = (ids: readonly string[], isPinned: boolean): Promise<void> =>
  setFields(isPinned ? 'pin' : 'unpin', ids, () => ({ isPinned }), isPinned ? 'Pinned.' : 'No longer pinned.');

export const setLabel = (ids: readonly string[], label: LabelColour | null): Promise<void> =>
  setFields('colour', ids, () => ({ label }), label ? 'Coloured.' : 'Colour taken away.');

const without = (tags: readonly string[], tag: string): readonly string[] =>
  tags.filter((each) => tagKey(each) !== tagKey(tag));

/** Puts a tag on notes; on those that carry as many as they can it is left out. */
export const addTag = (ids: readonly string[], tag: string): Promise<void> =>
  setFields(
    'tag',
    ids,
    ({ tags }) => ({ tags: tags.length < TAG_CAPS.tags ? [...without(tags, tag), tag] : tags }),
    `Tagged ${tag}.`,
  );

/** Takes a tag off that was put on; one that is written in the text stays there. */
export const removeTag = (ids: readonly string[], tag: string): Promise<void> =>
  setFields('take tag off', ids, ({ tags }) => ({ tags: without(tags, tag) }), `Tag ${tag} taken off.`);

export const toTrash = async (ids: readonly string[]): Promise<void> => {
  const answer = await changeNotes(labelFor('delete', ids), ids, (notes) => notes.map(trashOf));
  tell(answer, `${counted(ids.length, 'note')} deleted. Undo stands in the status bar.`);
};

export const outOfTrash = async (ids: readonly string[]): Promise<void> =>
  tell(
    await changeNotes(labelFor('take back', ids), ids, (notes) => notes.map(restoreOf)),
    `${counted(ids.length, 'note')} taken back.`,
  );

/** For good: this alone cannot be undone, so whoever calls has asked. */
export const erase = async (ids: readonly string[]): Promise<void> =>
  tell(
    await changeNotes(labelFor('erase', ids), ids, (notes) => notes.map(eraseOf)),
    `${counted(ids.length, 'note')} erased.`,
  );

/** @returns the id of the copy; null if it could not be made */
export const duplicate = async (id: string): Promise<string | null> => {
  const answer = await changeNotes('duplicate note', [id], (notes) =>
    notes.map(({ body, targets, tags, label }) => creationOf({ body, targets, tags, label })),
  );
  tell(answer, 'A copy lies beside it.');
  return answer.ok ? (answer.value[0]?.id ?? null) : null;
};

const distinct = <T>(all: readonly T[], keyOf: (each: T) => string): readonly T[] =>
  [...new Map(all.toReversed().map((each) => [keyOf(each), each])).values()].toReversed();

/** Bodies one under the other, each as it was. */
export const mergedBody = (notes: readonly Note[]): string =>
  notes
    .map(({ body }) => body.trim())
    .filter(Boolean)
    .join('\n\n---\n\n');

/** What one note holds that takes others in: their words, and what they were about. */
const mergedFields = (notes: readonly Note[]): NoteFields => ({
  body: mergedBody(notes),
  targets: distinct(
    notes.flatMap(({ targets }): readonly NoteTarget[] => targets),
    (target) => JSON.stringify(target),
  ).slice(0, TARGETS_CAP),
  tags: distinct(
    notes.flatMap(({ tags }) => tags),
    tagKey,
  ).slice(0, TAG_CAPS.tags),
  isPinned: notes.some(({ isPinned }) => isPinned),
});

/**
 * Several notes become one: the first takes the others in, in the order given, and they go to the trash, where they stay
 * what they were.
 */
export const merge = async (ids: readonly string[]): Promise<void> => {
  const answer = await changeNotes(labelFor('merge', ids), ids, (notes) => {
    const [first, ...others] = ids.flatMap((id) => notes.find((note) => note.id === id) ?? []);
    if (!first) return [];
    return [changeOf(first, mergedFields([first, ...others])), ...others.map(trashOf)];
  });
  tell(answer, `${counted(ids.length, 'note')} merged into one.`);
};
