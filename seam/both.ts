/** Main's stores behind `window.study` in one process: what the window sends is cloned and parsed as at the border. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseNoteChanges, parseNoteDraft, parseWorkspace } from '../main/ipc/arguments.ts';
import { type NotesService, openNotes } from '../main/notes/notes-store.ts';
import { openWorkspace, type WorkspaceFile } from '../main/workspace/workspace-file.ts';
import { desk } from '../renderer/notes/use-desk.ts';
import { useArrangement } from '../renderer/state/arrangement.ts';
import { useCommands } from '../renderer/state/commands.ts';
import { useLights } from '../renderer/state/lights.ts';
import { useNotes } from '../renderer/state/notes.ts';
import { realAtlas } from '../renderer/state/real-atlas.ts';
import { useWorkspace } from '../renderer/state/workspace.ts';

export const ATLAS = realAtlas();

export interface Both {
  readonly notes: NotesService;
  readonly workspace: WorkspaceFile;
  /** The same folder opened anew, as at the next start. */
  readonly reopen: () => Promise<{ readonly notes: NotesService; readonly workspace: WorkspaceFile }>;
  readonly close: () => Promise<void>;
}

const openIn = async (folder: string) => ({
  notes: await openNotes({
    directory: join(folder, 'notes'),
    now: Date.now,
    appVersion: '0.0.0',
    isKnownTarget: () => true,
  }),
  workspace: await openWorkspace(join(folder, 'workspace.json')),
});

/** A fresh profile, and a window that was just started on it. */
export const startBoth = async (): Promise<Both> => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-seam-'));
  const { notes, workspace } = await openIn(folder);
  const study = {
    notes: {
      save: async (draft: unknown) => structuredClone(await notes.save(parseNoteDraft(structuredClone(draft)))),
      apply: async (changes: unknown) => structuredClone(await notes.apply(parseNoteChanges(structuredClone(changes)))),
    },
    workspace: { save: async (all: unknown) => workspace.save(parseWorkspace(structuredClone(all))) },
  };
  Object.assign(globalThis, { window: { study } });
  notes.onChanged((news) => {
    useNotes.getState().hear(structuredClone(news));
    for (const note of news.put) desk.changed(structuredClone(note));
  });
  useNotes.setState(useNotes.getInitialState(), true);
  useLights.setState(useLights.getInitialState(), true);
  useWorkspace.setState({ views: [], arrangement: {} });
  useArrangement.setState({ authored: ATLAS, isArranging: true, news: null });
  useCommands.setState({ done: [], undone: [], stepped: null });
  return {
    notes,
    workspace,
    reopen: async () => {
      await Promise.all([notes.close(), workspace.flush()]);
      return openIn(folder);
    },
    close: async () => {
      await Promise.all([notes.close(), workspace.flush()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
