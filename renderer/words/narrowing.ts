import { CONTEXT_KEYS, type Context } from '../../content/schema/index.ts';
import type { MapFilter, MapFocus } from '../../preload/contract.ts';
import { facetKey, facetsOf } from '../state/facet.ts';
import { contextWord } from './context.ts';
import { facetWord } from './facet.ts';

/** What narrows the map, but what is lit. */
export interface Narrowed {
  readonly filter: MapFilter;
  readonly focus: MapFocus;
  readonly showsContext: boolean;
  /** In whom and where it is looked at. */
  readonly lens: Context;
}

/** What a change of the context is called; null for none. */
const lensLabel = (before: Context, after: Context): string | null => {
  const changed = CONTEXT_KEYS.filter((key) => before[key] !== after[key]);
  const chosen = changed.flatMap((key) => after[key] ?? []);
  const gone = changed.flatMap((key) => before[key] ?? []);
  const [one] = chosen;
  if (chosen.length === 1 && one) return `look at the context “${contextWord(one)}”`;
  if (chosen.length > 1) return 'look at another context';
  const [left] = gone;
  if (gone.length === 1 && left) return `leave the context “${contextWord(left)}”`;
  return gone.length > 1 ? 'leave the context' : null;
};

const filterLabel = (before: MapFilter, after: MapFilter): string => {
  const [asked, asks] = [facetsOf(before), facetsOf(after)];
  const keys = { asked: new Set(asked.map(facetKey)), asks: new Set(asks.map(facetKey)) };
  const added = asks.filter((facet) => !keys.asked.has(facetKey(facet)));
  const removed = asked.filter((facet) => !keys.asks.has(facetKey(facet)));
  const [one] = added;
  if (added.length === 1 && one) return `filter by “${facetWord(one)}”`;
  const [gone] = removed;
  if (added.length === 0 && removed.length === 1 && gone) return `remove the filter “${facetWord(gone)}”`;
  if (added.length === 0 && removed.length > 0) return 'clear the filter';
  return 'change the filter';
};

const FLOW: Readonly<Record<MapFocus['flow'], string>> = {
  both: 'light both ways',
  upstream: 'light only what acts on it',
  downstream: 'light only what it acts on',
};

/** A change of what narrows the map, as it stands behind "Undo: ". */
export const narrowingLabel = (before: Narrowed, after: Narrowed): string => {
  const lens = lensLabel(before.lens, after.lens);
  if (lens !== null) return before.filter === after.filter ? lens : 'clear the filter and the context';
  if (before.showsContext !== after.showsContext)
    return after.showsContext ? 'show context relations' : 'hide context relations';
  if (before.focus.isAlone !== after.focus.isAlone)
    return after.focus.isAlone ? 'show it alone' : 'show it with the rest';
  if (before.focus.flow !== after.focus.flow) return FLOW[after.focus.flow];
  if (before.focus.hops !== after.focus.hops)
    return after.focus.hops === 1 ? 'light 1 relation away' : `light up to ${after.focus.hops} relations away`;
  if (before.filter.verb !== after.filter.verb)
    return after.filter.verb === 'hide' ? 'hide what does not fit' : 'dim what does not fit';
  return filterLabel(before.filter, after.filter);
};
