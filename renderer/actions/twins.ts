import type { ActionId } from './registry.ts';

/**
 * The way in the list to what an action does on the map: the very same action, a key of the tree, or the reason why a
 * list has no such thing.
 */
export type Twin =
  | { readonly way: 'same' }
  | { readonly way: 'tree'; readonly key: string; readonly does: string }
  | { readonly way: 'none'; readonly why: string };

const same = { way: 'same' } as const;
const tree = (key: string, does: string): Twin => ({ way: 'tree', key, does });
const none = (why: string): Twin => ({ way: 'none', why });

const NO_CAMERA = none('A list has no camera: it scrolls, and the browser zooms it.');

const NO_PLACES = none('A list has no places: concepts stand in it by lane.');

const NO_TEXT = none('The text has a page of its own.');

/** The list does all that the map does: an action without a twin does not compile. */
export const TWINS: Readonly<Record<ActionId, Twin>> = {
  'go-left': tree('ArrowLeft', 'Folds, or goes to what it lies in'),
  'go-right': tree('ArrowRight', 'Unfolds, or goes to the first in it'),
  'go-up': tree('ArrowUp', 'Goes to the one before'),
  'go-down': tree('ArrowDown', 'Goes to the next one'),
  'lane-start': tree('Home', 'Goes to the first one'),
  'lane-end': tree('End', 'Goes to the last one'),
  'follow-out': tree('ArrowRight', 'Unfolds, or goes to the first in it'),
  'follow-in': tree('ArrowRight', 'Unfolds, or goes to the first in it'),
  open: tree('Enter', 'Opens its card'),
  leave: same,
  'zoom-in': NO_CAMERA,
  'zoom-out': NO_CAMERA,
  'show-width': NO_CAMERA,
  'show-all': NO_CAMERA,
  'show-selection': none('The list keeps the selection in sight by itself.'),
  legend: same,
  'clear-filter': same,
  'hide-rest': same,
  'show-context': same,
  'hops-1': same,
  'hops-2': same,
  'hops-3': same,
  upstream: same,
  downstream: same,
  'both-ways': same,
  alone: same,
  'route-from': same,
  'route-to': same,
  loops: same,
  'what-if': same,
  'push-up': same,
  'push-down': same,
  'hold-up': same,
  'hold-down': same,
  block: same,
  release: same,
  why: same,
  'next-paragraph': NO_TEXT,
  'previous-paragraph': NO_TEXT,
  'next-section': NO_TEXT,
  'previous-section': NO_TEXT,
  fundamentals: NO_TEXT,
  intermediate: NO_TEXT,
  academic: NO_TEXT,
  plain: NO_TEXT,
  'mark-words': NO_TEXT,
  'light-passage': NO_TEXT,
  'map-beside': NO_TEXT,
  'read-aloud': NO_TEXT,
  'next-spoken': NO_TEXT,
  'previous-spoken': NO_TEXT,
  'stop-aloud': NO_TEXT,
  'previous-found': NO_TEXT,
  'next-found': NO_TEXT,
  'text-look': NO_TEXT,
  'read-passage': NO_TEXT,
  'read-section': NO_TEXT,
  resume: same,
  arrange: NO_PLACES,
  'authored-layout': NO_PLACES,
  undo: same,
  redo: same,
  note: same,
  menu: same,
  export: same,
  reflect: same,
  'show-on-map': same,
  back: same,
  forward: same,
  find: same,
  'find-here': same,
  'switch-pane': same,
  keys: same,
};
