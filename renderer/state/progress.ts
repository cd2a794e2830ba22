import { create } from 'zustand';
import type { Progress, ReadingStop } from '../../preload/contract.ts';
import { readingNow } from './reading.ts';
import { useView } from './view.ts';

interface ProgressState extends Progress {
  /** What had been read before it was all forgotten, for as long as that can be undone. */
  readonly forgotten: Progress | null;
  /** Why it could not be stored, or what was amiss with it, in a sentence of main's; null while all is well. */
  readonly trouble: string | null;
}

export const NOTHING_READ: Progress = { full: [], plain: [], place: null };

/** What was read, as it holds now. */
export const useProgress = create<ProgressState>()(() => ({ ...NOTHING_READ, forgotten: null, trouble: null }));

/** How a passage was read: as it stands at its depth, or in plain words. */
export type Telling = 'full' | 'plain';

/** Whether a passage was read in some telling: that is what counts for its level. */
export const isRead = ({ full, plain }: Pick<Progress, Telling>, id: string): boolean =>
  full.includes(id) || plain.includes(id);

/** Makes a change hold at once and stores it; it holds for this run even where it cannot be stored, and says so. */
const keep = async (change: Partial<ProgressState>): Promise<void> => {
  useProgress.setState(change);
  const { full, plain, place } = useProgress.getState();
  const answer = await window.study.progress.save({ full, plain, place });
  useProgress.setState({ trouble: answer.ok ? null : answer.message });
};

/** Passages were read, in one telling. Counting again what counts already stores nothing. */
export const markRead = async (ids: readonly string[], telling: Telling): Promise<void> => {
  const before = useProgress.getState()[telling];
  const more = ids.filter((id) => !before.includes(id));
  if (more.length > 0) await keep({ [telling]: [...before, ...more] });
};

/** Passages were not read, in no telling. */
export const markUnread = async (ids: readonly string[]): Promise<void> => {
  const { full, plain } = useProgress.getState();
  const without = (list: readonly string[]) => list.filter((id) => !ids.includes(id));
  await keep({ full: without(full), plain: without(plain) });
};

/** Forgets all that was read; the place where one reads stays. Can be undone until something is forgotten again. */
export const forgetProgress = async (): Promise<void> => {
  const { full, plain, place } = useProgress.getState();
  await keep({ full: [], plain: [], forgotten: { full, plain, place } });
};

/** Takes {@link forgetProgress} back; what was read since then counts as well. */
export const undoForgetting = async (): Promise<void> => {
  const { forgotten, full, plain } = useProgress.getState();
  if (!forgotten) return;
  const both = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
  await keep({ full: both(forgotten.full, full), plain: both(forgotten.plain, plain), forgotten: null });
};

const stopNow = (): ReadingStop | null => {
  const { level, isPlain, paragraph } = readingNow();
  return paragraph === null ? null : { level, isPlain, paragraph };
};

const isSameStop = (a: ReadingStop | null, b: ReadingStop | null): boolean =>
  a?.paragraph === b?.paragraph && a?.level === b?.level && a?.isPlain === b?.isPlain;

/** Stores where one reads now, if that is elsewhere than was stored. */
export const keepPlace = async (): Promise<void> => {
  const place = stopNow();
  if (place && !isSameStop(place, useProgress.getState().place)) await keep({ place });
};

/** Scrolling passes many passages: where one reads is stored once it has come to rest, in milliseconds. */
const AT_REST = 400;

/** Keeps the place in the text from here on. @returns stops */
export const followPlace = (): (() => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = useView.subscribe((now, before) => {
    if (now.place === before.place || now.page !== 'reading') return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void keepPlace(), AT_REST);
  });
  return () => {
    clearTimeout(waiting);
    stop();
  };
};
