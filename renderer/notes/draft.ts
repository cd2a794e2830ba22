import type { AutosaveLimit, Note, NoteDraft, NoteTarget, SaveFailure } from '../../preload/contract.ts';

/** Of the limit: saved this long after the last key, but never later than the limit after the first that is not saved. */
const PAUSE = 0.4;
const SECOND = 1000;

interface Failure {
  readonly code: SaveFailure;
  readonly message: string;
}

/**
 * A note while it is written: the text in the editor, the last revision that main acknowledged, and the attempt between.
 *
 * `idle`: the text is the acknowledged one. `waiting`: typed, a save is due. `saving`: sent, not answered.
 * `failed`: refused; the text stays here and `failure` says why until a save succeeds.
 */
export interface Draft {
  readonly id: string;
  readonly targets: readonly NoteTarget[];
  readonly text: string;
  readonly saved: {
    readonly rev: number;
    readonly body: string;
    readonly targets: readonly NoteTarget[];
    readonly at: number | null;
  };
  readonly phase: 'idle' | 'waiting' | 'saving' | 'failed';
  /** What was sent last without a good answer: sent again unchanged, because main may have stored it after all. */
  readonly sent: NoteDraft | null;
  readonly failure: Failure | null;
  /** First and last key that is not in an acknowledged or sent revision. */
  readonly typed: { readonly first: number; readonly last: number } | null;
}

export type DraftEvent =
  | { readonly kind: 'typed'; readonly text: string }
  /** It is about these things now. */
  | { readonly kind: 'about'; readonly targets: readonly NoteTarget[] }
  /** The wake-up call that a step asked for. */
  | { readonly kind: 'due' }
  /** Save now: the editor loses focus, the window hides or closes, or the user asks to try again. */
  | { readonly kind: 'flush' }
  | { readonly kind: 'saved'; readonly opId: string; readonly note: Note }
  | ({ readonly kind: 'refused'; readonly opId: string } & Failure)
  /** The note changed outside of this editor. */
  | { readonly kind: 'changed'; readonly note: Note };

export type DraftEffect =
  | { readonly kind: 'wake'; readonly at: number }
  | { readonly kind: 'send'; readonly draft: NoteDraft };

/** What a step may use of the world: the time, and an id in case it starts a new attempt. */
export interface Moment {
  readonly now: number;
  readonly opId: string;
  /** Seconds of typing that may be unsaved at most; 1 if not given. */
  readonly limit?: AutosaveLimit;
}

export interface Step {
  readonly draft: Draft;
  readonly effects: readonly DraftEffect[];
}

export const newDraft = (id: string, targets: readonly NoteTarget[]): Draft => ({
  id,
  targets,
  text: '',
  saved: { rev: 0, body: '', targets, at: null },
  phase: 'idle',
  sent: null,
  failure: null,
  typed: null,
});

export const draftOf = (note: Note): Draft => ({
  ...newDraft(note.id, note.targets),
  text: note.body,
  saved: { rev: note.rev, body: note.body, targets: note.targets, at: null },
});

/** Whether the editor holds what no acknowledged revision has. A new note that is still blank holds nothing. */
export const isDirty = ({ text, targets, saved }: Draft): boolean =>
  saved.rev > 0 ? text !== saved.body || targets !== saved.targets : text.trim() !== '';

/** Another save would overwrite somebody's text: only the user can go on, by keeping this text as a new note. */
export const isConflict = ({ failure }: Draft): boolean => failure?.code === 'conflict';

/** Refusals that depend on the text or the note itself: the same attempt cannot succeed, a new one may. */
const FINAL: ReadonlySet<SaveFailure> = new Set<SaveFailure>([
  'too-large',
  'invalid',
  'unknown-target',
  'unknown-note',
]);

/** Whether the last attempt failed in a way that leaves open if main has it. */
const mayBeStored = ({ failure }: Draft): boolean => failure !== null && !FINAL.has(failure.code);

const stay = (draft: Draft): Step => ({ draft, effects: [] });

const send = (draft: Draft, { opId }: Moment): Step => {
  const again = mayBeStored(draft) ? draft.sent : null;
  const { id, targets, text, saved } = draft;
  const sent = again ?? { opId, id, baseRev: saved.rev, body: text, targets };
  const typed = sent.body === text && sent.targets === targets ? null : draft.typed;
  return { draft: { ...draft, phase: 'saving', sent, typed }, effects: [{ kind: 'send', draft: sent }] };
};

const dueAt = (typed: NonNullable<Draft['typed']>, { limit = 1 }: Moment): number =>
  Math.min(typed.last + PAUSE * limit * SECOND, typed.first + limit * SECOND);

const onEdited = (before: Draft, change: Partial<Pick<Draft, 'text' | 'targets'>>, moment: Moment): Step => {
  const { now } = moment;
  const typed = { first: before.typed?.first ?? now, last: now };
  const draft: Draft = { ...before, ...change, typed };
  if (draft.phase === 'saving') return stay(draft);
  if (!isDirty(draft) && !mayBeStored(draft))
    return stay({ ...draft, phase: 'idle', typed: null, sent: null, failure: null });
  if (isConflict(draft)) return stay(draft);
  const phase = draft.failure ? 'failed' : 'waiting';
  return { draft: { ...draft, phase }, effects: [{ kind: 'wake', at: dueAt(typed, moment) }] };
};

const onSaved = (before: Draft, note: Note, moment: Moment): Step => {
  const { now } = moment;
  const { rev, body } = note;
  // What came back is what was sent; what was chosen since then stays.
  const targets = before.targets === before.sent?.targets ? note.targets : before.targets;
  const saved = { rev, body, targets: note.targets, at: now };
  const draft: Draft = { ...before, targets, saved, sent: null, failure: null };
  if (!isDirty(draft)) return stay({ ...draft, phase: 'idle', typed: null });
  const typed = draft.typed ?? { first: now, last: now };
  return {
    draft: { ...draft, phase: 'waiting', typed },
    effects: [{ kind: 'wake', at: Math.max(now, dueAt(typed, moment)) }],
  };
};

const isPending = ({ phase }: Draft): boolean => phase === 'waiting' || phase === 'failed';

/** The next state of a draft and what has to be done about it. Pure: the same arguments give the same answer. */
export const step = (draft: Draft, event: DraftEvent, moment: Moment): Step => {
  switch (event.kind) {
    case 'typed':
      return onEdited(draft, { text: event.text }, moment);
    case 'about':
      return onEdited(draft, { targets: event.targets }, moment);
    case 'due':
    case 'flush':
      return isPending(draft) && !isConflict(draft) ? send(draft, moment) : stay(draft);
    case 'saved':
      return event.opId === draft.sent?.opId ? onSaved(draft, event.note, moment) : stay(draft);
    case 'refused': {
      if (event.opId !== draft.sent?.opId) return stay(draft);
      const { code, message } = event;
      const failed: Draft = { ...draft, phase: 'failed', failure: { code, message } };
      const isNewer = failed.typed !== null && !isConflict(failed);
      return { draft: failed, effects: isNewer ? [{ kind: 'wake', at: moment.now + PAUSE * SECOND }] : [] };
    }
    case 'changed': {
      const { note } = event;
      if (note.rev <= draft.saved.rev || draft.phase === 'saving') return stay(draft);
      if (draft.phase === 'idle') return stay(draftOf(note));
      // Tags, colour, pin or targets are not what is written here: the text goes on from that revision.
      const isElsewhere = note.deletedAt === null && note.body === draft.saved.body && !isConflict(draft);
      if (!isElsewhere) return stay(draft);
      const targets = draft.targets === draft.saved.targets ? note.targets : draft.targets;
      return stay({ ...draft, targets, saved: { ...draft.saved, rev: note.rev, targets: note.targets } });
    }
  }
};
