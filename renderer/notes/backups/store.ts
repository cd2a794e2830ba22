import { create } from 'zustand';
import type { BackupsView, KeepsakeContent, Note, PlaceName, Places, Result } from '../../../preload/contract.ts';
import { record } from '../../state/commands.ts';
import { useNotes } from '../../state/notes.ts';
import { counted } from '../../words/counted.ts';
import { noteNow, restoreOf, trashOf } from '../change.ts';
import { desk } from '../use-desk.ts';

interface BackupsState {
  /** Null before main has answered. */
  readonly view: BackupsView | null;
  readonly places: Places | null;
  /** What is looked at; null for the settings. */
  readonly chosen: string | null;
  /** What each holds beside what there is now, or why that cannot be told; by id. */
  readonly looks: Readonly<Record<string, Result<KeepsakeContent, string>>>;
  readonly isBusy: boolean;
  /** What the last thing that was asked for came to. */
  readonly outcome: string;
}

export const useBackups = create<BackupsState>()(() => ({
  view: null,
  places: null,
  chosen: null,
  looks: {},
  isBusy: false,
  outcome: '',
}));

const lookAnew = async (id: string): Promise<void> => {
  const { view } = useBackups.getState();
  const answer = await window.study.backups.look(id);
  // Compared with what is no longer: whoever refreshed asks again.
  if (useBackups.getState().view !== view) return;
  useBackups.setState(({ looks }) => ({ looks: { ...looks, [id]: answer } }));
};

const look = async (id: string): Promise<void> => {
  if (!useBackups.getState().looks[id]) await lookAnew(id);
};

/** So many are compared unasked, and none of more notes than this: each is read whole. */
const COMPARED = 10;
const COMPARED_NOTES = 2_000;

const compareNewest = async (view: BackupsView): Promise<void> => {
  for (const { id, count } of view.keepsakes.slice(0, COMPARED)) {
    if (useBackups.getState().view !== view) return;
    if ((count ?? useNotes.getState().notes.length) <= COMPARED_NOTES) await look(id);
  }
};

/**
 * Reads the list anew; what was known of each is asked for anew as well, because the notes may have changed. What is looked
 * at stays until the answer is there, with what is chosen in it.
 */
export const refresh = async (): Promise<void> => {
  await desk.flushAll();
  const [view, places] = await Promise.all([window.study.backups.list(), window.study.places.list()]);
  const { chosen, looks } = useBackups.getState();
  const shown = chosen === null ? undefined : looks[chosen];
  useBackups.setState({ view, places, looks: chosen !== null && shown ? { [chosen]: shown } : {} });
  if (chosen !== null) await lookAnew(chosen);
  void compareNewest(view);
};

/** Shows where things are instead of what a backup holds. */
export const showSettings = (): void => useBackups.setState({ chosen: null });

export const choose = async (id: string): Promise<void> => {
  useBackups.setState({ chosen: id });
  await look(id);
};

const busy = async (task: () => Promise<string>): Promise<void> => {
  if (useBackups.getState().isBusy) return;
  useBackups.setState({ isBusy: true, outcome: '' });
  const outcome = await task();
  await refresh();
  useBackups.setState({ isBusy: false, outcome });
};

export const backUpNow = (): Promise<void> =>
  busy(async () => {
    await desk.flushAll();
    const answer = await window.study.backups.make();
    if (!answer.ok) return answer.message;
    return `Backup made and read again: ${counted(answer.value.verified?.count ?? 0, 'note')}.`;
  });

export const checkNow = (): Promise<void> =>
  busy(async () => {
    await desk.flushAll();
    const answer = await window.study.backups.check();
    return answer.ok ? 'All notes read back from the disk as they are here.' : answer.message;
  });

export const showFolder = (which: PlaceName): Promise<void> =>
  busy(async () => {
    const answer = await window.study.backups.showFolder(which);
    return answer.ok ? '' : answer.message;
  });

export const choosePlace = (which: PlaceName): Promise<void> =>
  busy(async () => {
    const answer = await window.study.places.choose(which);
    if (!answer.ok) return answer.message;
    return which === 'notes' ? 'Your notes move when Oxytocin Atlas starts next.' : 'Backups go there from now on.';
  });

export const stay = (which: PlaceName): Promise<void> =>
  busy(async () => {
    const answer = await window.study.places.stay(which);
    if (!answer.ok) return answer.message;
    return which === 'notes' ? 'Your notes stay where they are.' : 'Backups go to the usual folder again.';
  });

/** What came back goes to the trash when it is undone. */
const recordRestored = (notes: readonly Note[]): void => {
  const ids = notes.map(({ id }) => id);
  const move = async (change: typeof trashOf): Promise<void> => {
    const changes = ids.flatMap((id) => noteNow(id) ?? []).map(change);
    const answer = await window.study.notes.apply(changes);
    if (!answer.ok) throw new Error(answer.message);
    useNotes.getState().put(...answer.value);
  };
  record({ label: 'take notes back from a backup', undo: () => move(trashOf), redo: () => move(restoreOf) });
};

/** @param notes  ids of the notes wanted; none for all that differ */
export const takeBack = (id: string, notes: readonly string[]): Promise<void> =>
  busy(async () => {
    await desk.flushAll();
    const answer = await window.study.backups.restore({ id, notes });
    if (!answer.ok) return answer.message;
    useNotes.getState().put(...answer.value);
    if (answer.value.length > 0) recordRestored(answer.value);
    return answer.value.length === 0
      ? 'Nothing came back: all of it is there already.'
      : `${counted(answer.value.length, 'note')} came back. Nothing was overwritten.`;
  });
