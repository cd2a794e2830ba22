import { create } from 'zustand';
import type { Level } from '../../content/schema/index.ts';
import type { Subject } from '../state/view.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** What the map does for actions while it stands. */
export interface MapHands {
  /** Moves the keyboard to the nearest concept in a direction, or from a relation to its other end. */
  readonly step: (direction: Direction) => void;
  readonly toLaneEnd: (end: 'first' | 'last') => void;
  /** Moves the keyboard to the next relation that leaves or enters the concept. */
  readonly follow: (flow: 'out' | 'in') => void;
  /** From a relation back to its concept, or takes the tip away. @returns false if there was nothing to leave */
  readonly leave: () => boolean;
  readonly zoom: (by: 'in' | 'out') => void;
  readonly showWidth: () => void;
  readonly showAll: () => void;
  readonly show: (subject: Subject) => void;
}

/** What the text does for actions while it stands. */
export interface TextHands {
  /** Moves the keyboard to the next paragraph, table or plan, or the one before. */
  readonly toParagraph: (by: 1 | -1) => void;
  /** Moves the keyboard to the next heading, or the one before. */
  readonly toSection: (by: 1 | -1) => void;
  /** Tells the same at another depth. */
  readonly toDepth: (level: Level) => void;
  readonly togglePlain: () => void;
  readonly toggleLight: () => void;
  /** Shows the map beside the text, or in its place where there is no room for both; and hides it. */
  readonly toggleMap: () => void;
  /** Opens the bar that looks for words in the text. */
  readonly find: () => void;
  /** Shows the next place where they stand, or the one before. */
  readonly toFound: (by: 1 | -1) => void;
  /** @returns false if no bar was open */
  readonly endFind: () => boolean;
  /** Opens the choices of size, width and face. */
  readonly showLook: () => void;
  /** Counts the passage before the eyes as read, or no longer. */
  readonly toggleRead: (what: 'passage' | 'section') => void;
  /** Whether all of the section before the eyes counts as read. */
  readonly isSectionRead: () => boolean;
}

/** What highlights do for actions while a text stands. */
export interface MarkHands {
  /** Goes to the bar over the selected words, or selects the first sentence of the paragraph that is read. */
  readonly mark: () => void;
}

/** Reading aloud, where this machine has a voice. */
export interface SpeechHands {
  /** Begins with the passage before the eyes, pauses, goes on. */
  readonly toggle: () => void;
  /** Says the next passage, or the one before, while something is spoken. */
  readonly move: (by: 1 | -1) => void;
  readonly stop: () => void;
}

/** What the other features do for actions; joined in the app. */
export interface WindowHands {
  readonly find: () => void;
  /** From the card to the map or list beside it, and back. */
  readonly switchPane: () => void;
  /** A note about a subject, or a free one in the notebook. */
  readonly writeNote: (about: Subject | null) => void;
  /** Opens the legend and gives it the keyboard, or closes it. */
  readonly toggleLegend: () => void;
  /** Opens the sheet of keys. */
  readonly showKeys: () => void;
}

interface Hands {
  /** Null while another page covers the map. */
  readonly map: MapHands | null;
  /** Null while no text is open. */
  readonly text: TextHands | null;
  /** Null while no text is open. */
  readonly marks: MarkHands | null;
  /** Null while no text is open, and where this machine has no voice. */
  readonly speech: SpeechHands | null;
  /** Null until the window stands. */
  readonly window: WindowHands | null;
}

/** Who does what the actions ask for: the actions know no feature, so features lend them their hands. */
export const useHands = create<Hands>()(() => ({ map: null, text: null, marks: null, speech: null, window: null }));

/** Lends hands. @returns takes them back, unless somebody else has lent theirs since */
export const lend = <Part extends keyof Hands>(part: Part, hands: NonNullable<Hands[Part]>): (() => void) => {
  useHands.setState({ [part]: hands });
  return () => {
    if (useHands.getState()[part] === hands) useHands.setState({ [part]: null });
  };
};
