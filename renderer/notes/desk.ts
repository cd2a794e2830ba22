import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AutosaveLimit, Note, NoteDraft, NoteTarget, Result, SaveFailure } from '../../preload/contract.ts';
import { type Draft, type DraftEvent, draftOf, isDirty, newDraft, step } from './draft.ts';

/** What the desk needs of the world. */
export interface DeskDeps {
  readonly save: (draft: NoteDraft) => Promise<Result<Note, SaveFailure>>;
  /** Told about every acknowledged revision. */
  readonly onSaved: (note: Note) => void;
  readonly now: () => number;
  /** Seconds of typing that may be unsaved at most; 1 if not given. */
  readonly limit?: () => AutosaveLimit;
  /** Calls back after this many milliseconds; gives back "never mind". */
  readonly later: (ms: number, call: () => void) => () => void;
  readonly newId: () => string;
}

interface DeskState {
  readonly drafts: Readonly<Record<string, Draft>>;
}

/** All notes that are being written. Drafts outlive their editors: one that could not be saved stays on the desk. */
export interface Desk {
  readonly store: StoreApi<DeskState>;
  /** Lays a blank note on the desk; gives back its id. */
  readonly begin: (targets: readonly NoteTarget[]) => string;
  /** Lays a stored note on the desk, unless it lies there already. */
  readonly edit: (note: Note) => void;
  readonly type: (id: string, text: string) => void;
  /** Says what a note is about from now on. */
  readonly about: (id: string, targets: readonly NoteTarget[]) => void;
  /** Saves what is typed; fulfilled when the draft is saved or has failed visibly. Tries again what has failed. */
  readonly flush: (id: string) => Promise<void>;
  readonly flushAll: () => Promise<void>;
  /** Takes the text of a draft in conflict over into a new note; gives back its id, or the old one if there is no such draft. The other version stays as it is. */
  readonly keepAsNew: (id: string) => string;
  /** The note changed elsewhere. */
  readonly changed: (note: Note) => void;
  /** An editor shows the draft; gives back "shows it no more". The last one saves it and clears it away. */
  readonly hold: (id: string) => () => void;
  /** Saves the draft and clears it away. One that cannot be saved stays. */
  readonly close: (id: string) => Promise<void>;
  /** Clears a draft away, whatever it holds. */
  readonly drop: (id: string) => void;
}

const thrown = (error: unknown): Result<Note, SaveFailure> => ({
  ok: false,
  code: 'io',
  message: error instanceof Error ? error.message : 'The notes could not be reached.',
});

export const createDesk = (deps: DeskDeps): Desk => {
  const store = createStore<DeskState>()(() => ({ drafts: {} }));
  const alarms = new Map<string, () => void>();
  const answers = new Map<string, Promise<void>>();
  const holders = new Map<string, number>();

  const get = (id: string): Draft | undefined => store.getState().drafts[id];
  const put = (draft: Draft): void => store.setState(({ drafts }) => ({ drafts: { ...drafts, [draft.id]: draft } }));

  const wake = (id: string, at: number): void => {
    alarms.get(id)?.();
    alarms.set(
      id,
      deps.later(Math.max(0, at - deps.now()), () => dispatch(id, { kind: 'due' })),
    );
  };

  const send = async (draft: NoteDraft): Promise<void> => {
    const answer = await deps.save(draft).catch(thrown);
    if (answer.ok) deps.onSaved(answer.value);
    const { opId } = draft;
    dispatch(draft.id, answer.ok ? { kind: 'saved', opId, note: answer.value } : { ...answer, kind: 'refused', opId });
  };

  function dispatch(id: string, event: DraftEvent): void {
    const before = get(id);
    if (!before) return;
    const { draft, effects } = step(before, event, { now: deps.now(), opId: deps.newId(), limit: deps.limit?.() ?? 1 });
    put(draft);
    for (const effect of effects) {
      if (effect.kind === 'wake') wake(id, effect.at);
      else answers.set(id, send(effect.draft));
    }
  }

  const flush = async (id: string): Promise<void> => {
    await (get(id)?.phase === 'saving' ? answers.get(id) : undefined);
    dispatch(id, { kind: 'flush' });
    while (get(id)?.phase === 'saving') {
      await answers.get(id);
      if (get(id)?.phase === 'waiting') dispatch(id, { kind: 'flush' });
    }
  };

  const drop = (id: string): void => {
    alarms.get(id)?.();
    alarms.delete(id);
    answers.delete(id);
    store.setState(({ drafts }) => ({
      drafts: Object.fromEntries(Object.entries(drafts).filter(([key]) => key !== id)),
    }));
  };

  const close = async (id: string, isWanted: () => boolean): Promise<void> => {
    await flush(id);
    const draft = get(id);
    if (draft?.phase === 'idle' && !isDirty(draft) && isWanted()) drop(id);
  };

  return {
    store,
    begin: (targets) => {
      const draft = newDraft(deps.newId(), targets);
      put(draft);
      return draft.id;
    },
    edit: (note) => {
      if (!get(note.id)) put(draftOf(note));
    },
    type: (id, text) => dispatch(id, { kind: 'typed', text }),
    about: (id, targets) => dispatch(id, { kind: 'about', targets }),
    flush,
    flushAll: async () => {
      await Promise.all(Object.keys(store.getState().drafts).map(flush));
    },
    keepAsNew: (id) => {
      const old = get(id);
      if (!old) return id;
      const draft = newDraft(deps.newId(), old.targets);
      put(draft);
      dispatch(draft.id, { kind: 'typed', text: old.text });
      dispatch(draft.id, { kind: 'flush' });
      drop(id);
      return draft.id;
    },
    changed: (note) => dispatch(note.id, { kind: 'changed', note }),
    hold: (id) => {
      holders.set(id, (holders.get(id) ?? 0) + 1);
      return () => {
        const left = (holders.get(id) ?? 1) - 1;
        holders.set(id, left);
        if (left === 0) void close(id, () => holders.get(id) === 0);
      };
    },
    close: (id) => close(id, () => true),
    drop,
  };
};
