import { expect, test } from 'vitest';
import { useLights } from '../../state/lights.ts';
import { realAtlas } from '../../state/real-atlas.ts';
import { followWay, play, useWalk, walk } from './store.ts';

const atlas = realAtlas();
const light = (from: number) => {
  const relations = new Set(atlas.relations.slice(from, from + 4).map(({ id }) => id));
  useLights.getState().light({ kind: 'way', relations, concepts: new Set(), label: '' });
};

test('a walk ends with the map it is seen on: another way that is lit meanwhile begins at its start', () => {
  const stop = followWay();
  light(0);
  walk(atlas, 1);
  play(true);
  walk(atlas, 1);
  expect(useWalk.getState()).toEqual({ place: 1, isPlaying: true });
  stop();
  light(10);
  expect(useWalk.getState()).toEqual({ place: null, isPlaying: false });
});
