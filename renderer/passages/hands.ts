import type { ReactNode } from 'react';
import type { Note, NoteTarget, PassageTarget } from '../../preload/contract.ts';

export interface EditorWish {
  /** It takes the keyboard when it appears. */
  readonly hasKeyboard: boolean;
  readonly onDone: () => void;
  readonly onRemoved: () => void;
}

/** What the notes do for highlights; joined in the app. */
export interface PassageHands {
  /** Stores a new highlight without words of one's own. @returns null if it could not be stored; the status bar says why */
  readonly add: (target: PassageTarget) => Promise<Note | null>;
  /** Makes a note about other things, or gives it other words too, after what is typed in it is saved. @returns whether it is stored */
  readonly change: (
    id: string,
    change: { readonly targets?: readonly NoteTarget[]; readonly body?: string },
  ) => Promise<boolean>;
  readonly remove: (id: string) => Promise<void>;
  /** The field in which the note of a highlight is written. */
  readonly editor: (note: Note, wish: EditorWish) => ReactNode;
}
