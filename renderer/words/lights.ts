import type { MapFocus } from '../../preload/contract.ts';
import type { Fitting } from '../state/filter.ts';
import type { Standings } from '../state/standing.ts';
import { counted } from './counted.ts';

const FLOW: Readonly<Record<MapFocus['flow'], string>> = {
  both: '',
  upstream: ', only what acts on it',
  downstream: ', only what it acts on',
};

/** How far a light reaches: "Up to 2 relations away, only what acts on it". */
const reachWords = ({ hops, flow }: MapFocus): string =>
  `${hops === 1 ? '1 relation' : `Up to ${hops} relations`} away${FLOW[flow]}`;

const FAR: ReadonlySet<string> = new Set(['plain', 'far', 'hidden']);

const lit = <Id>(standings: ReadonlyMap<Id, string>): ReadonlySet<Id> =>
  new Set([...standings].filter(([, standing]) => !FAR.has(standing)).map(([id]) => id));

/** What the light of the selection reaches, as it stands out on the map. */
export const litIn = ({ concept, relation }: Pick<Standings, 'concept' | 'relation'>): Fitting => ({
  concepts: lit(concept),
  relations: lit(relation),
});

/** How much a light reaches: "1 relation away: 16 concepts and 14 relations are lit." */
export const focusNews = (focus: MapFocus, { concepts, relations }: Fitting): string => {
  const count = `${counted(concepts.size, 'concept')} and ${counted(relations.size, 'relation')}`;
  return `${reachWords(focus)}: ${count} ${focus.isAlone ? 'stand alone' : 'are lit'}.`;
};
