import { useEffect } from 'react';
import { startNote } from '../notes/write.ts';
import { focusSearch } from '../search/SearchBox.tsx';
import { useSettings } from '../state/settings.ts';
import { stepOut } from '../state/step-out.ts';
import { useView } from '../state/view.ts';
import { focusCard, focusPage, isInCard } from './focus.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

/** Something above the page answers the key first: a question, a source, a menu. */
const isCovered = (): boolean => document.querySelector('dialog[open], :popover-open') !== null;

/** A note on what is selected, or a free one in the notebook. */
const writeNote = (): void => {
  const { selected, openNote } = useView.getState();
  const id = startNote(selected ?? { kind: 'none' });
  if (!selected) openNote(id);
};

/** From the card to the map or list beside it, and back. */
const switchPane = (): void => (isInCard() ? focusPage() : focusCard());

const commandOf = (event: KeyboardEvent): (() => void) | undefined => {
  const { key, ctrlKey, metaKey, altKey } = event;
  const { back, forward } = useView.getState();
  if (key === 'F6') return switchPane;
  if ((ctrlKey || metaKey) && !altKey && /^[fk]$/i.test(key)) return focusSearch;
  if (altKey && !ctrlKey && key === 'ArrowLeft') return back;
  if (altKey && !ctrlKey && key === 'ArrowRight') return forward;
  if (ctrlKey || metaKey || altKey || isTyping(event.target)) return undefined;
  if (key === 'Escape') return stepOut;
  if (useSettings.getState().singleKeys && /^n$/i.test(key)) return writeNote;
  return undefined;
};

/** The keys of the whole window. Single letters are inert while text is typed, and where they were switched off. */
export const useShortcuts = (): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isCovered()) return;
      const run = commandOf(event);
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
};
