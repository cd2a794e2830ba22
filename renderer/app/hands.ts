import type { WindowHands } from '../actions/hands.ts';
import { focusLegendButton, LEGEND_ID } from '../filters/LegendButton.tsx';
import { STILL_READING } from '../notes/still-reading.ts';
import { startNote } from '../notes/write.ts';
import { focusSearch } from '../search/SearchBox.tsx';
import { useNotes } from '../state/notes.ts';
import { choose, useSettings } from '../state/settings.ts';
import { isSameSubject, useView } from '../state/view.ts';
import { announce } from '../ui/announcer.tsx';
import { switchPane } from './focus.ts';
import { showKeySheet } from './KeySheet.tsx';

const toggleLegend = (): void => {
  const isOpening = !useSettings.getState().showsLegend;
  const hadKeyboard = document.activeElement?.closest(`#${LEGEND_ID}`);
  void choose({ showsLegend: isOpening });
  if (isOpening) requestAnimationFrame(() => document.querySelector<HTMLElement>(`#${LEGEND_ID} button`)?.focus());
  else if (hadKeyboard) focusLegendButton();
};

/** What the features do for actions: here they are joined. */
export const HANDS: WindowHands = {
  find: focusSearch,
  switchPane,
  writeNote: (about) => {
    if (useNotes.getState().isReading) {
      announce(STILL_READING);
      return;
    }
    const { selected, select, openNote } = useView.getState();
    // The editor stands on the card of its subject.
    if (about && !isSameSubject(about, selected)) select(about);
    const id = about ? startNote(about) : startNote();
    if (!about) openNote(id);
  },
  toggleLegend,
  showKeys: showKeySheet,
};
