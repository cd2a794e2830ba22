import { create } from 'zustand';
import { isSameLight } from '../state/causal.ts';
import { type Lit, useLights } from '../state/lights.ts';
import { announce } from '../ui/announcer.tsx';

/** The routes or loops that the lit one was chosen from: what "next" and "previous" walk through. */
const useRow = create<{ readonly row: readonly Lit[] }>()(() => ({ row: [] }));

/** What is said when something was lit. */
const litNews = ({ label }: Lit): string => `${label}, lit on the map`;

/**
 * Keeps one of a row lit on the map and says so.
 *
 * @param how  `seek`: brings it into sight too; for a click or Enter, never for a walk with the arrows
 */
export const choose = (row: readonly Lit[], index: number, how?: 'seek'): void => {
  const lit = row[index];
  if (!lit) return;
  useRow.setState({ row });
  useLights.getState().light(lit, how);
  announce(litNews(lit));
};

/** The place of what is kept lit in its row; -1 where nothing is, or it came from elsewhere. */
export const usePlaceInRow = (): { readonly index: number; readonly count: number } => {
  const kept = useLights((state) => state.kept);
  const row = useRow((state) => state.row);
  return { index: row.findIndex((each) => isSameLight(each, kept)), count: row.length };
};

/** Goes to another one of the row, round its ends. */
export const chooseNext = (by: 1 | -1): void => {
  const { row } = useRow.getState();
  const { kept } = useLights.getState();
  const index = row.findIndex((each) => isSameLight(each, kept));
  choose(row, (index + by + row.length) % row.length, 'seek');
};
