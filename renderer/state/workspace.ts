import { create } from 'zustand';
import type { Workspace } from '../../preload/contract.ts';

/** Saved views and moved concepts, as they hold now. */
export const useWorkspace = create<Workspace>()(() => ({ views: [], arrangement: {} }));

/** What is amiss with storing them, in a sentence of main's; null while all is well. */
export const useWorkspaceTrouble = create<{ readonly message: string | null }>()(() => ({ message: null }));

/** Makes a change hold at once and stores it; it holds for this run even where it cannot be stored, and says so. */
export const saveWorkspace = async (change: Partial<Workspace>): Promise<void> => {
  useWorkspace.setState(change);
  const answer = await window.study.workspace.save(useWorkspace.getState());
  useWorkspaceTrouble.setState({ message: answer.ok ? null : answer.message });
};
