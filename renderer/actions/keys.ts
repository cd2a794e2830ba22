import type { Where } from './action.ts';

export interface Press {
  readonly key: string;
  /** The place of the key on the keyboard: `Digit1`. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

interface Chord {
  readonly base: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

/** Reads `Ctrl+K`, `Shift+1`, `Space`, `+`: modifiers, then the name of the key, letters in either case. */
const chordOf = (chord: string): Chord => {
  const parts = chord === '+' ? ['+'] : chord.split('+');
  return {
    base: parts.at(-1) ?? '',
    ctrl: parts.includes('Ctrl'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
  };
};

/** Whether a chord only writes a sign: speech input may send it by mistake, so it can be switched off (WCAG 2.1.4). */
export const isSingle = (chord: string): boolean => {
  const { base, ctrl, alt } = chordOf(chord);
  return !ctrl && !alt && base.length === 1;
};

/** Whether a chord asks for Shift by name. */
export const namesShift = (chord: string): boolean => chordOf(chord).shift;

const isDigit = (key: string): boolean => /^[0-9]$/.test(key);

/**
 * Whether a key press is a chord. Ctrl and the command key of a Mac are one; Shift counts only where the chord names it,
 * because signs stand on other keys elsewhere. A digit with Shift goes by its place on the keyboard.
 */
export const isPressed = (press: Press, chord: string): boolean => {
  const { base, ctrl, alt, shift } = chordOf(chord);
  if (ctrl !== (press.ctrlKey || press.metaKey) || alt !== press.altKey) return false;
  if (shift && !press.shiftKey) return false;
  if (shift && isDigit(base)) return press.code === `Digit${base}` && !isDigit(press.key);
  return press.key.toLowerCase() === (base === 'Space' ? ' ' : base.toLowerCase());
};

/** Where the keyboard is, as far as keys care. */
export interface Ground {
  readonly at: Where;
  /** A field, which needs plain keys for itself. */
  readonly isText: boolean;
  /** Text is typed there, with an undo of its own; a tick box is a field too, but holds none. */
  readonly isTyped: boolean;
}

const TICKED = ['checkbox', 'radio', 'range', 'button', 'submit', 'reset', 'color', 'file'];
const TYPED = `textarea, [contenteditable], input${TICKED.map((type) => `:not([type="${type}"])`).join('')}`;

const NAMED: readonly Where[] = ['map', 'stage', 'text'];

/** The ground under an element. Map, list and text say so themselves: `data-keys="map"`, `"stage"`, `"text"`. */
export const groundOf = (target: EventTarget | null): Ground => {
  const element = target instanceof Element ? target : null;
  const named = element?.closest<HTMLElement>('[data-keys]')?.dataset.keys;
  return {
    at: NAMED.find((each) => each === named) ?? 'window',
    isText: Boolean(element?.closest('input, textarea, select, [contenteditable]')),
    isTyped: Boolean(element?.closest(TYPED)),
  };
};

/** Whether something above the page answers keys first: a question, a source, a menu. */
export const isCovered = (): boolean => document.querySelector('dialog[open], :popover-open, [role="menu"]') !== null;

const WITHIN: Readonly<Record<Where, readonly Where[]>> = {
  window: ['window'],
  stage: ['window', 'stage'],
  map: ['window', 'stage', 'map'],
  text: ['window', 'text'],
};

/** Whether keys that act in a place act on this ground too: those of the window act everywhere. */
export const actsOn = (where: Where, { at }: Ground): boolean => WITHIN[at].includes(where);

/** Keys that fields need for themselves; `F6` and chords with Ctrl or Alt they leave alone. */
const belongsToField = ({ base, ctrl, alt }: Chord): boolean => !ctrl && !alt && !/^F\d+$/.test(base);

/** Chords with which typing is undone and redone. */
const belongsToTyping = ({ base, ctrl }: Chord): boolean => ctrl && (base === 'Z' || base === 'Y');

/**
 * Whether the browser would take back typing at this press in a field that does not even have the keyboard. Outside of
 * fields the keys belong to the log of commands, also while that is empty.
 */
export const isUndoElsewhere = (press: Press, { isTyped }: Ground): boolean =>
  !isTyped && ['Ctrl+Z', 'Ctrl+Y'].some((chord) => isPressed(press, chord));

/** Whether this ground keeps a chord for itself. */
export const isTakenByText = ({ isText, isTyped }: Ground, chord: string): boolean => {
  const read = chordOf(chord);
  return (isText && belongsToField(read)) || (isTyped && belongsToTyping(read));
};

const PRINTED: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  ContextMenu: 'Menu',
  '-': '−',
};

/** The keys of a chord as they are printed: `Ctrl`, `K`. */
export const printedKeys = (chord: string): readonly string[] => {
  const { base, ctrl, alt, shift } = chordOf(chord);
  return [ctrl && 'Ctrl', alt && 'Alt', shift && 'Shift', PRINTED[base] ?? base].filter((part) => part !== false);
};

/** A chord for the attribute `aria-keyshortcuts`: `Control+K`. */
export const spokenChord = (chord: string): string => {
  const { base, ctrl, alt, shift } = chordOf(chord);
  const parts = [ctrl && 'Control', alt && 'Alt', shift && 'Shift', base === '+' ? 'Plus' : base];
  return parts.filter((part) => part !== false).join('+');
};
