import { type SavedView, WORKSPACE_CAPS } from '../../../preload/contract.ts';
import { NO_FILTER } from '../../state/filter.ts';

/** All of a view but who made it. */
export type ViewState = Omit<SavedView, 'id' | 'name'>;

/** A view that comes with the app. It leaves camera and selection as they are. */
export interface GivenView {
  readonly name: string;
  /** What it is good for, in a line. */
  readonly about: string;
  readonly filter: SavedView['filter'];
}

/** Three ways to look at the map that teach what a filter can do. */
export const GIVEN_VIEWS: readonly GivenView[] = [
  {
    name: 'Textbooks and trials',
    about: 'Only what is best supported, evidence A',
    filter: { ...NO_FILTER, grade: 'A', verb: 'hide' },
  },
  {
    name: 'Contested',
    about: 'Where sources disagree, the rest dimmed',
    filter: { ...NO_FILTER, contested: 'only', verb: 'highlight' },
  },
  {
    name: 'My notes',
    about: 'What carries a note of mine, the rest dimmed',
    filter: { ...NO_FILTER, noted: true, verb: 'highlight' },
  },
];

const inWords = (name: string): string => name.trim().replace(/\s+/g, ' ');
const folded = (name: string): string => inWords(name).toLocaleLowerCase('en');

/** The views that have a name already: those that were given and those that were saved. */
const namesOf = (views: readonly SavedView[], except: SavedView['id'] | null): readonly string[] => [
  ...GIVEN_VIEWS.map(({ name }) => name),
  ...views.filter(({ id }) => id !== except).map(({ name }) => name),
];

/**
 * Why a view cannot have this name, in a sentence; null if it can.
 *
 * @param own  the view that is renamed: its own name is no other's
 */
export const nameTrouble = (views: readonly SavedView[], typed: string, own: SavedView['id'] | null): string | null => {
  const name = inWords(typed);
  if (name === '') return 'Give the view a name.';
  if (name.length > WORKSPACE_CAPS.name)
    return `A name has at most ${WORKSPACE_CAPS.name} characters; this one has ${name.length}.`;
  const taken = namesOf(views, own).find((each) => folded(each) === folded(name));
  return taken === undefined ? null : `There is a view called “${taken}” already. Choose another name.`;
};

/** Why no more views can be saved, in a sentence; null if they can. */
export const roomTrouble = (views: readonly SavedView[]): string | null =>
  views.length < WORKSPACE_CAPS.views
    ? null
    : `There are ${views.length} views, the most there can be. Delete one first.`;

/** Views in the order of their names. */
export const inOrder = (views: readonly SavedView[]): readonly SavedView[] => {
  const { compare } = new Intl.Collator('en', { numeric: true });
  return views.toSorted((a, b) => compare(a.name, b.name));
};

/** The views with one more. */
export const withView = (
  views: readonly SavedView[],
  id: SavedView['id'],
  name: string,
  state: ViewState,
): readonly SavedView[] => [...views, { id, name: inWords(name), ...state }];

/** The views with another name for one. */
export const renamed = (views: readonly SavedView[], id: SavedView['id'], name: string): readonly SavedView[] =>
  views.map((view) => (view.id === id ? { ...view, name: inWords(name) } : view));

/** The views without one. */
export const withoutView = (views: readonly SavedView[], id: SavedView['id']): readonly SavedView[] =>
  views.filter((view) => view.id !== id);
