import { create } from 'zustand';
import type { SavedView } from '../../../preload/contract.ts';
import { record } from '../../state/commands.ts';
import { saveWorkspace, useWorkspace } from '../../state/workspace.ts';
import { announce } from '../../ui/announcer.tsx';
import { viewNow } from './look.ts';
import { nameTrouble, renamed, roomTrouble, withoutView, withView } from './views.ts';

/** The view that was deleted last and can come back, until something else is done to the views. */
export const useDeleted = create<{ readonly view: SavedView | null }>()(() => ({ view: null }));

const put = (views: readonly SavedView[]): void => {
  useDeleted.setState({ view: null });
  // Where it cannot be stored, the window says so itself.
  void saveWorkspace({ views });
};

const keep = (views: readonly SavedView[], label: string, news: string): void => {
  const before = useWorkspace.getState().views;
  put(views);
  record({ label, undo: () => put(before), redo: () => put(views) });
  announce(news);
};

/** Saves how the map is looked at now. @returns why not, in a sentence, or null */
export const saveView = (name: string): string | null => {
  const { views } = useWorkspace.getState();
  const trouble = nameTrouble(views, name, null) ?? roomTrouble(views);
  if (trouble === null)
    keep(withView(views, crypto.randomUUID(), name, viewNow()), 'save a view', `View “${name.trim()}” saved.`);
  return trouble;
};

/** Gives a saved view another name. @returns why not, in a sentence, or null */
export const renameView = (id: SavedView['id'], name: string): string | null => {
  const { views } = useWorkspace.getState();
  const trouble = nameTrouble(views, name, id);
  if (trouble === null) keep(renamed(views, id, name), 'rename a view', `View renamed to “${name.trim()}”.`);
  return trouble;
};

/** Deletes a saved view; it can come back with {@link undoDelete}. */
export const deleteView = (view: SavedView): void => {
  keep(
    withoutView(useWorkspace.getState().views, view.id),
    'delete a view',
    `View “${view.name}” deleted. Undo stands in the list.`,
  );
  useDeleted.setState({ view });
};

/** Brings back the view that was deleted last. */
export const undoDelete = (): void => {
  const { view } = useDeleted.getState();
  if (view) keep([...useWorkspace.getState().views, view], 'bring a view back', `View “${view.name}” is back.`);
};
