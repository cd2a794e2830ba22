import type { EditorView } from '@codemirror/view';
import type { LinkTarget } from '../../../notation/links.ts';
import type { Resolved } from '../../state/resolve.ts';

/** Something that can be linked to, under one of its names. */
export interface Linkable extends Resolved {
  /** The name it is offered under: its own, or another. */
  readonly offered: string;
}

/** What an editor asks of the page it stands in. Extensions are made once; this is what differs between editors. */
export interface Hands {
  /** The text as it is outside of the editor, at this moment. */
  readonly text: () => string;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  /** Escape; null where the editor stays open. */
  readonly onDone: (() => void) | null;
  readonly resolve: (target: LinkTarget) => Resolved | null;
  readonly open: (found: Resolved) => void;
  /** Everything that `[[` can complete. */
  readonly linkables: () => readonly Linkable[];
  /** Tags in use, without `#`. */
  readonly tags: () => readonly string[];
}

const lent = new WeakMap<EditorView, Hands>();

export const lendHands = (view: EditorView, hands: Hands): void => void lent.set(view, hands);

/** Undefined before the page has lent any. */
export const handsOf = (view: EditorView | undefined): Hands | undefined => (view ? lent.get(view) : undefined);
