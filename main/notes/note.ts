/** What becomes of a note when the window asks for something. Pure: time and content come in. */
import { isDeepStrictEqual } from 'node:util';
import { deriveTitle } from '../../notation/title.ts';
import type { Note, NoteChange, NoteDraft, NoteMark, NoteTarget, Result, SaveFailure } from '../../preload/contract.ts';
import type { Find, Op } from './batch.ts';
import { SAVE } from './messages.ts';
import type { KeptNote } from './records.ts';

export type Answer = Result<Note, SaveFailure>;

export interface Decision {
  /** Nothing, if there is only an answer. */
  readonly ops: readonly Op[];
  readonly answer: Answer;
}

export interface Circumstances {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly isKnownTarget: (target: NoteTarget) => boolean;
}

/** In bytes of UTF-8. */
export const LONGEST_BODY = 10 * 1024 * 1024;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const refuse = (code: SaveFailure, message: string): Extract<Answer, { ok: false }> => ({
  ok: false,
  code,
  message,
});

const answerOnly = (answer: Answer): Decision => ({ ops: [], answer });

const store = (note: Note, opId: string): Decision => {
  const kept = Object.freeze(note);
  return { ops: [{ note: kept, opId }], answer: { ok: true, value: kept } };
};

/** @returns why an attempt cannot be taken whatever is stored, or null */
export const faultOf = (
  attempt: NoteMark & Partial<Pick<NoteDraft, 'body'>>,
): Extract<Answer, { ok: false }> | null => {
  const { id, opId, baseRev, body = '' } = attempt;
  if (!UUID.test(id) || !UUID.test(opId) || !Number.isSafeInteger(baseRev) || baseRev < 0)
    return refuse('invalid', SAVE.invalid);
  return Buffer.byteLength(body) > LONGEST_BODY ? refuse('too-large', SAVE['too-large']) : null;
};

/**
 * A draft becomes the next revision of its note. The attempt that made the newest revision is answered again, not done
 * again; a draft typed on any other revision than the newest is a conflict and overwrites nothing.
 */
export const decideSave = (
  current: KeptNote | undefined,
  { opId, id, baseRev, body, targets, ...marks }: NoteDraft,
  { now, isKnownTarget }: Circumstances,
): Decision => {
  if (current?.opId === opId) return answerOnly({ ok: true, value: current.note });
  if (!current && baseRev > 0) return answerOnly(refuse('unknown-note', SAVE['unknown-note']));
  const previous = current?.note;
  if (previous && previous.deletedAt !== null) return answerOnly(refuse('conflict', SAVE.trashed));
  if (previous && previous.rev !== baseRev) return answerOnly(refuse('conflict', SAVE.conflict));
  // A note stays writable when a later atlas no longer has what it is about.
  const isNew = (target: NoteTarget) => !previous?.targets.some((each) => isDeepStrictEqual(each, target));
  if (targets.some((target) => isNew(target) && !isKnownTarget(target)))
    return answerOnly(refuse('unknown-target', SAVE['unknown-target']));
  const updatedAt = Math.max(now, previous?.updatedAt ?? now);
  const note = {
    ...previous,
    id,
    body,
    title: deriveTitle(body),
    targets,
    tags: marks.tags ?? previous?.tags ?? [],
    label: marks.label === undefined ? (previous?.label ?? null) : marks.label,
    isPinned: marks.isPinned ?? previous?.isPinned ?? false,
    createdAt: previous?.createdAt ?? now,
    updatedAt,
    rev: baseRev + 1,
    deletedAt: null,
  };
  return store(note, opId);
};

/** Into the trash or out of it; a note that is there already is answered as it is. */
export const decideMove = (
  current: KeptNote | undefined,
  { opId, baseRev }: NoteMark,
  to: 'trash' | 'live',
  now: number,
): Decision => {
  if (!current) return answerOnly(refuse('unknown-note', SAVE['unknown-note']));
  const { note } = current;
  const isThere = (note.deletedAt !== null) === (to === 'trash');
  if (current.opId === opId || (isThere && note.rev === baseRev)) return answerOnly({ ok: true, value: note });
  if (note.rev !== baseRev) return answerOnly(refuse('conflict', SAVE.conflict));
  const updatedAt = Math.max(now, note.updatedAt);
  return store({ ...note, updatedAt, rev: note.rev + 1, deletedAt: to === 'trash' ? updatedAt : null }, opId);
};

/** Out of the trash for good; nothing that is in use is erased. */
const decideErase = (current: KeptNote | undefined, { opId, id, baseRev }: NoteMark): Decision => {
  if (!current) return answerOnly(refuse('unknown-note', SAVE['unknown-note']));
  const { note } = current;
  if (note.deletedAt === null) return answerOnly(refuse('invalid', SAVE['not-trashed']));
  if (note.rev !== baseRev) return answerOnly(refuse('conflict', SAVE.conflict));
  return { ops: [{ erased: id, opId }], answer: { ok: true, value: note } };
};

const decide = (change: NoteChange, current: KeptNote | undefined, around: Circumstances): Decision => {
  switch (change.kind) {
    case 'save':
      return decideSave(current, change.draft, around);
    case 'trash':
      return decideMove(current, change.mark, 'trash', around.now);
    case 'restore':
      return decideMove(current, change.mark, 'live', around.now);
    case 'erase':
      return decideErase(current, change.mark);
  }
};

export type AnswerToAll = Result<readonly Note[], SaveFailure>;

/** All changes, each on what the ones before it left, or none of them: the first refusal is the answer to all. */
export const decideAll = (
  find: Find,
  changes: readonly NoteChange[],
  around: Circumstances,
): { readonly ops: readonly Op[]; readonly answer: AnswerToAll } => {
  const done = new Map<string, Op>();
  const notes = new Map<string, Note>();
  for (const change of changes) {
    const { id } = change.kind === 'save' ? change.draft : change.mark;
    const last = done.get(id);
    const current = last === undefined ? find(id) : 'note' in last ? { ...last, seq: 0 } : undefined;
    const { ops, answer } = decide(change, current, around);
    if (!answer.ok) return { ops: [], answer };
    for (const op of ops) done.set(id, op);
    if (change.kind === 'erase') notes.delete(id);
    else notes.set(id, answer.value);
  }
  return { ops: [...done.values()], answer: { ok: true, value: [...notes.values()] } };
};

/** A note from outside with its id, times and revision. */
export interface Adoption {
  readonly note: Note;
  /** Revision that it takes the place of; 0 if there is no such note here. */
  readonly over: number;
  readonly opId: string;
}

/** @returns why one of them cannot be taken whatever is stored, or null */
export const adoptionFault = (adoptions: readonly Adoption[]): Extract<Answer, { ok: false }> | null => {
  const isOdd = ({ note: { id, rev }, over, opId }: Adoption) =>
    !UUID.test(id) || !UUID.test(opId) || !Number.isSafeInteger(rev) || rev <= over;
  if (adoptions.some(isOdd) || new Set(adoptions.map(({ note }) => note.id)).size < adoptions.length)
    return refuse('invalid', SAVE.invalid);
  const isLarge = adoptions.some(({ note }) => Buffer.byteLength(note.body) > LONGEST_BODY);
  return isLarge ? refuse('too-large', SAVE['too-large']) : null;
};

/** All of them as they are, or none: where a note is here in another revision than was looked at, nothing is done. */
export const decideAdopt = (
  find: Find,
  adoptions: readonly Adoption[],
): { readonly ops: readonly Op[]; readonly answer: AnswerToAll } => {
  const isElse = ({ note, over }: Adoption) => (find(note.id)?.note.rev ?? 0) !== over;
  if (adoptions.some(isElse)) return { ops: [], answer: refuse('conflict', SAVE.conflict) };
  const ops = adoptions.map(({ note, opId }): Op => ({ note: Object.freeze(note), opId }));
  return { ops, answer: { ok: true, value: adoptions.map(({ note }) => note) } };
};
