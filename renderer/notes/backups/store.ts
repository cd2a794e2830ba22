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

/** Reads the list anew; what was known of each is asked for anew as well, because the notes may have changed. */
export const refresh = async (): Promise<void> => {
  await desk.flushAll();
  const [view, places] = await Promise.all([window.study.backups.list(), window.study.places.list()]);
  useBackups.setState({ view, places, looks: {} });
};

/** Shows where things are instead of what a backup holds. */
export const showSettings = (): void => useBackups.setState({ chosen: null });

export const choose = async (id: string): Promise<void> => {
  useBackups.setState({ chosen: id });
  if (useBackups.getState().looks[id]) return;
  const look = await window.study.backups.look(id);
  useBackups.setState(({ looks }) => ({ looks: { ...looks, [id]: look } }));
};

const busy = async (task: () => Promise<string>): Promise<void> => {
  if (useBackups.getState().isBusy) return;
  useBackups.setState({ isBusy: true, outcome: '' });
  const outcome = await task();
  await refresh();
  const { chosen } = useBackups.getState();
  if (chosen !== null) await choose(chosen);
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
