import { create } from 'zustand';
import type { RelationId } from '../../../content/schema/index.ts';
import type { Atlas } from '../../state/atlas.ts';
import { useLights } from '../../state/lights.ts';
import { useView } from '../../state/view.ts';
import { announce } from '../../ui/announcer.tsx';
import { relationName } from '../../words/sentence.ts';
import { isSameWay, type Place, placeAfter } from './steps.ts';

interface WalkState {
  readonly place: Place;
  readonly isPlaying: boolean;
}

/** Where somebody walks along the route or loop that is lit. */
export const useWalk = create<WalkState>()(() => ({ place: null, isPlaying: false }));

const AT_START: WalkState = { place: null, isPlaying: false };

/** The steps of the way that is lit; none while something else is, or nothing. */
export const useWay = (): ReadonlySet<RelationId> | null =>
  useLights(({ lit }) => (lit?.kind === 'way' ? lit.relations : null));

const wayNow = (): readonly RelationId[] => {
  const { lit } = useLights.getState();
  return lit?.kind === 'way' ? [...lit.relations] : [];
};

/** Goes one step on or back: rests on its relation, as a pointer would, and says it. */
export const walk = (atlas: Atlas, by: 1 | -1): void => {
  const way = wayNow();
  const place = placeAfter(useWalk.getState().place, by, way.length);
  const id = place === null ? undefined : way[place];
  const relation = id && atlas.relation.get(id);
  useWalk.setState({ place });
  if (place === null || !relation) return;
  useView.getState().hover({ kind: 'relation', id: relation.id });
  announce(`Step ${place + 1} of ${way.length}: ${relationName(atlas, relation)}.`);
};

/** Plays the steps by themselves, from the first one where the last is reached; or rests. */
export const play = (isPlaying: boolean): void => {
  const { place } = useWalk.getState();
  const isOver = place !== null && place >= wayNow().length - 1;
  useWalk.setState({ isPlaying, place: isPlaying && isOver ? null : place });
};

/** Ends a walk when another way is lit, or none. @returns stops following, and ends it: nobody sees what is lit then */
export const followWay = (): (() => void) => {
  const stop = useLights.subscribe(({ lit }, before) => {
    if (lit === before.lit || useWalk.getState().place === null) return;
    const isKept = lit?.kind === 'way' && before.lit?.kind === 'way' && isSameWay(lit.relations, before.lit.relations);
    if (!isKept) useWalk.setState(AT_START);
  });
  return () => {
    stop();
    useWalk.setState(AT_START);
  };
};
