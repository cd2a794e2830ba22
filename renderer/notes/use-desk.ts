import { useStore } from 'zustand';
import { useNotes } from '../state/notes.ts';
import { useSettings } from '../state/settings.ts';
import { createDesk } from './desk.ts';
import type { Draft } from './draft.ts';
import { noteSaved } from './last-saved.ts';

/** The one desk of this window. */
export const desk = createDesk({
  save: (draft) => window.study.notes.save(draft),
  onSaved: (note) => {
    useNotes.getState().put(note);
    noteSaved(Date.now());
  },
  now: () => Date.now(),
  limit: () => useSettings.getState().autosave,
  later: (ms, call) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
  newId: () => crypto.randomUUID(),
});

export const useDraft = (id: string): Draft | undefined => useStore(desk.store, ({ drafts }) => drafts[id]);

export const useDrafts = (): Readonly<Record<string, Draft>> => useStore(desk.store, ({ drafts }) => drafts);
