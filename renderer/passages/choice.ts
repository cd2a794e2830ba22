import { useEffect } from 'react';
import { create } from 'zustand';
import type { Texts } from '../anchors/texts.ts';
import { articleElement, type Chosen, chosenWords } from './page.ts';

interface Choice {
  /** The selected words, a stretch for each paragraph; empty while nothing is selected. */
  readonly words: readonly Chosen[];
  /** Whether they were chosen sentence by sentence, with the keyboard. */
  readonly isBySentence: boolean;
}

const NOTHING: Choice = { words: [], isBySentence: false };

export const useChoice = create<Choice>()(() => NOTHING);

export const chooseNothing = (): void => {
  document.getSelection()?.removeAllRanges();
  useChoice.setState(NOTHING);
};

const BAR = '.mark-bar';
export const barElement = (): HTMLElement | null => document.querySelector<HTMLElement>(BAR);

/** Follows what is selected in the text; a drag is followed when it ends, so that nothing jumps under the pointer. */
export const useFollowSelection = (texts: Texts): void => {
  useEffect(() => {
    let isDragging = false;
    const read = () => {
      if (isDragging || barElement()?.contains(document.activeElement)) return;
      const words = chosenWords(texts);
      const { words: before } = useChoice.getState();
      if (words.length > 0 || before.length > 0) useChoice.setState({ words, isBySentence: false });
    };
    const press = ({ target }: PointerEvent) => {
      isDragging = target instanceof Node && articleElement()?.contains(target) === true;
    };
    const release = () => {
      if (!isDragging) return;
      isDragging = false;
      // A click takes the selection away after the pointer has come up.
      requestAnimationFrame(read);
    };
    document.addEventListener('selectionchange', read);
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', release);
    return () => {
      document.removeEventListener('selectionchange', read);
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('pointercancel', release);
      useChoice.setState(NOTHING);
    };
  }, [texts]);
};
