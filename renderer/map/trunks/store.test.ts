import { beforeEach, expect, test } from 'vitest';
import type { PlacedTrunk } from '../../drawing/place-trunks.ts';
import { setTrunks, useTrunks } from './store.ts';

const trunk = (sign: PlacedTrunk['sign'], x: number): PlacedTrunk => ({
  from: 'stress',
  to: 'oxytocin',
  sign,
  relations: [],
  x,
  tail: 0,
  head: 100,
  width: 5,
  count: 50,
});

beforeEach(() => useTrunks.setState(useTrunks.getInitialState(), true));

test('who rests on a trunk goes on resting on it when all are placed anew', () => {
  setTrunks([trunk('raises', 10), trunk('lowers', 50)], 1);
  useTrunks.setState({ pointed: { trunk: trunk('lowers', 50), at: [3, 4] } });
  setTrunks([trunk('raises', 10), trunk('lowers', 80)], 1);
  expect(useTrunks.getState().pointed).toMatchObject({ trunk: { sign: 'lowers', x: 80 }, at: [3, 4] });
});

test('and on nothing when it has gone', () => {
  setTrunks([trunk('raises', 10), trunk('lowers', 50)], 1);
  useTrunks.setState({ pointed: { trunk: trunk('lowers', 50), at: [3, 4] } });
  setTrunks([trunk('raises', 10)], 1);
  expect(useTrunks.getState().pointed).toBeNull();
});

test('nothing is told where all stand as they did', () => {
  const placed = [trunk('raises', 10)];
  setTrunks(placed, 1);
  const before = useTrunks.getState();
  setTrunks([...placed], 1);
  expect(useTrunks.getState()).toBe(before);
});
