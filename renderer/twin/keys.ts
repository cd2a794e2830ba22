import { ancestorsOf, parentOf, type VisibleItem } from './visible.ts';

/** What a key does in the tree. */
export type TreeCommand =
  | { readonly kind: 'next' }
  | { readonly kind: 'previous' }
  | { readonly kind: 'first' }
  | { readonly kind: 'last' }
  /** Unfolds; in an unfolded item goes to the first one below it. */
  | { readonly kind: 'in' }
  /** Folds; in a folded item goes to the one above it. */
  | { readonly kind: 'out' }
  /** Unfolds an item and all its brothers. */
  | { readonly kind: 'unfold-level' }
  | { readonly kind: 'open' }
  /** Goes to the next item that starts with what was typed. */
  | { readonly kind: 'type'; readonly letter: string };

const COMMANDS: Readonly<Record<string, TreeCommand>> = {
  ArrowDown: { kind: 'next' },
  ArrowUp: { kind: 'previous' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  ArrowRight: { kind: 'in' },
  ArrowLeft: { kind: 'out' },
  '*': { kind: 'unfold-level' },
  Enter: { kind: 'open' },
  ' ': { kind: 'open' },
};

export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** How the window takes letters just now. */
export interface Letters {
  /** Letters were typed a moment ago: space belongs to the word. */
  readonly isTyping: boolean;
  /** Single letters and signs are commands. */
  readonly singleKeys: boolean;
}

/**
 * Whether a letter or digit asks for an action. In a tree letters find, as in every tree; so the letters of the actions
 * are held with Shift here, but for N, which the card beside it names, and the digits.
 */
const isForActions = ({ key, shiftKey }: Press, { isTyping, singleKeys }: Letters): boolean =>
  singleKeys && !isTyping && (shiftKey || /^[n\d]$/i.test(key));

/** The command of a key press; undefined for other keys and for shortcuts of the window. */
export const commandOf = (press: Press, letters: Letters): TreeCommand | undefined => {
  const { key, ctrlKey, metaKey, altKey } = press;
  if (ctrlKey || metaKey || altKey) return undefined;
  if (letters.isTyping && key === ' ') return { kind: 'type', letter: key };
  const command = COMMANDS[key];
  if (command) return command;
  return /^[\p{L}\p{N}]$/u.test(key) && !isForActions(press, letters) ? { kind: 'type', letter: key } : undefined;
};

/** What a command changes: where the keyboard goes, what folds and unfolds. */
export interface Step {
  readonly goTo?: string | undefined;
  readonly unfold?: readonly string[];
  readonly fold?: string;
}

export type Move = Exclude<TreeCommand, { kind: 'open' | 'type' }>;

/** What a move does from the active item; nothing at the ends of the tree. */
export const stepFrom = (visible: readonly VisibleItem[], active: string, { kind }: Move): Step => {
  const index = visible.findIndex(({ item }) => item.key === active);
  const here = visible[index];
  const at = (place: number): Step => ({ goTo: visible.at(place)?.item.key });
  if (!here) return at(0);
  switch (kind) {
    case 'next':
      return index + 1 < visible.length ? at(index + 1) : {};
    case 'previous':
      return index > 0 ? at(index - 1) : {};
    case 'first':
      return at(0);
    case 'last':
      return at(-1);
    case 'in':
      if (here.isExpanded === undefined) return {};
      return here.isExpanded ? at(index + 1) : { unfold: [active] };
    case 'out':
      return here.isExpanded ? { fold: active } : { goTo: parentOf(active) };
    case 'unfold-level': {
      const above = parentOf(active);
      const brothers = visible.filter(({ item, isExpanded }) => isExpanded === false && parentOf(item.key) === above);
      return { unfold: brothers.map(({ item }) => item.key) };
    }
  }
};

/** The next item, round the end if need be, whose label starts with what was typed. One letter moves on from here. */
export const typedTo = (visible: readonly VisibleItem[], active: string, typed: string): string | undefined => {
  const wanted = typed.toLocaleLowerCase();
  const index = visible.findIndex(({ item }) => item.key === active);
  const start = wanted.length > 1 ? index : index + 1;
  const order = [...visible.slice(start), ...visible.slice(0, start)];
  return order.find(({ item }) => item.label.toLocaleLowerCase().startsWith(wanted))?.item.key;
};

/** The item itself where it is visible, else the nearest one above it that is, else the first of the tree. */
export const nearestVisible = (visible: readonly VisibleItem[], key: string | null): string | null => {
  const keys = new Set(visible.map(({ item }) => item.key));
  const found = key === null ? undefined : [key, ...ancestorsOf(key)].find((each) => keys.has(each));
  return found ?? visible[0]?.item.key ?? null;
};
