import type { LucideIcon } from 'lucide-react';
import type { ActionContext } from './context.ts';

/** The headings under which actions are listed, in this order. */
export const GROUPS = {
  move: 'Move about',
  look: 'Look closer',
  focus: 'What stands out',
  routes: 'Routes and loops',
  'what-if': 'What if',
  read: 'Read',
  work: 'Work with it',
  go: 'Go elsewhere',
} as const;
export type Group = keyof typeof GROUPS;

/**
 * Where the keyboard has to be for the keys of an action: anywhere in the window, on the map or in the list (`stage`),
 * on a concept or relation of the map, or in the text.
 */
export type Where = 'window' | 'stage' | 'map' | 'text';

/** Something a person can do, with all that a button, a menu, a palette or a sheet of keys has to know about it. */
export interface Action {
  /** What it does, as a button says it. */
  readonly label: string;
  /** The same where it says more at the moment: "Undo: pin note". */
  readonly labelNow?: (context: ActionContext) => string;
  readonly icon?: LucideIcon;
  /** Chords, the one to be shown first: `Ctrl+K`, `Shift+1`, `.`; see `keys.ts`. None: a button or menu only. */
  readonly keys: readonly string[];
  readonly where: Where;
  readonly group: Group;
  /** Whether it can be done now; always, where this is left out. */
  readonly when?: (context: ActionContext) => boolean;
  /** Whether what it switches is on. Left out for what is no switch. */
  readonly isOn?: (context: ActionContext) => boolean;
  readonly run: (context: ActionContext) => void;
}

/** Holds rows to {@link Action} and keeps their ids, from which {@link ActionId} is made. */
export const actions = <Id extends string>(rows: Readonly<Record<Id, Action>>): Readonly<Record<Id, Action>> => rows;
