import { create } from 'zustand';
import { type Settings, USUAL_TEXT } from '../../preload/contract.ts';

/** The user's choices, as they hold now. */
export const useSettings = create<Settings>()(() => ({
  theme: 'system',
  singleKeys: true,
  showsLegend: false,
  text: USUAL_TEXT,
  autosave: 1,
}));

/** Why the last choice could not be stored, in a sentence of main's; null while all is well. */
export const useSettingsTrouble = create<{ readonly message: string | null }>()(() => ({ message: null }));

/** Makes a choice hold at once and stores it; it holds for this run even where it cannot be stored, and says so. */
export const choose = async (part: Partial<Settings>): Promise<void> => {
  useSettings.setState(part);
  const answer = await window.study.settings.save(useSettings.getState());
  useSettingsTrouble.setState({ message: answer.ok ? null : answer.message });
};
