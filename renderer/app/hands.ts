import type { WindowHands } from '../actions/hands.ts';
import { startNote } from '../notes/write.ts';
import { focusSearch } from '../search/SearchBox.tsx';
import { isSameSubject, useView } from '../state/view.ts';
import { focusCard, focusPage, isInCard } from './focus.ts';
import { showKeySheet } from './KeySheet.tsx';

/** What the features do for actions: here they are joined. */
export const HANDS: WindowHands = {
  find: focusSearch,
  switchPane: () => (isInCard() ? focusPage() : focusCard()),
  writeNote: (about) => {
    const { selected, select, openNote } = useView.getState();
    // The editor stands on the card of its subject.
    if (about && !isSameSubject(about, selected)) select(about);
    const id = startNote(about ?? { kind: 'none' });
    if (!about) openNote(id);
  },
  showKeys: showKeySheet,
};
