import { create } from 'zustand';
import type { Settings } from '../../preload/contract.ts';

/** The user's choices, as they hold now. */
export const useSettings = create<Settings>()(() => ({ theme: 'system', singleKeys: true }));

/** Makes a choice hold at once and stores it; it holds for this run even where it cannot be stored. */
export const choose = (part: Partial<Settings>): void => {
  useSettings.setState(part);
  void window.study.settings.save(useSettings.getState());
};
