import type { MapFocus } from '../../preload/contract.ts';
import type { Standings } from '../state/standing.ts';

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const FLOW: Readonly<Record<MapFocus['flow'], string>> = {
  both: '',
  upstream: ', only what acts on it',
  downstream: ', only what it acts on',
};

/** How far a light reaches: "Up to 2 relations away, only what acts on it". */
export const reachWords = ({ hops, flow }: MapFocus): string =>
  `${hops === 1 ? '1 relation' : `Up to ${hops} relations`} away${FLOW[flow]}`;

const LIT: ReadonlySet<string> = new Set(['self', 'near', 'second', 'third']);

const litIn = (standings: ReadonlyMap<unknown, string>): number =>
  [...standings.values()].filter((standing) => LIT.has(standing)).length;

/** What is said once when the light of the selection changes: "1 relation away: 16 concepts and 14 relations are lit." */
export const focusNews = (focus: MapFocus, { concept, relation }: Pick<Standings, 'concept' | 'relation'>): string => {
  const count = `${counted(litIn(concept), 'concept')} and ${counted(litIn(relation), 'relation')}`;
  return `${reachWords(focus)}: ${count} ${focus.isAlone ? 'stand alone' : 'are lit'}.`;
};
