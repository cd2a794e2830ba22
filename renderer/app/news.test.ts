import { beforeEach, expect, test } from 'vitest';
import { ConceptId } from '../../content/schema/index.ts';
import { followLights } from '../state/follow-lights.ts';
import { setRouteStart, useInquiry } from '../state/inquiry.ts';
import { type Lit, useLights } from '../state/lights.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { stepOut } from '../state/step-out.ts';
import { useView } from '../state/view.ts';
import { followNews } from './news.ts';

const atlas = realAtlas();
const id = ConceptId.parse('cortisol');
const cortisol = { kind: 'concept', id } as const;
const lit: Lit = {
  kind: 'way',
  relations: new Set(),
  concepts: new Set([id]),
  label: 'Route: CRH to Cortisol, 1 of 5',
};

/** What is told about an action. */
const toldOf = async (act: () => void): Promise<readonly string[]> => {
  const told: string[] = [];
  const stop = followNews(atlas, (news) => told.push(news));
  act();
  await Promise.resolve();
  stop();
  return told;
};

beforeEach(() => {
  useView.setState(useView.getInitialState(), true);
  useLights.setState(useLights.getInitialState(), true);
  useInquiry.setState(useInquiry.getInitialState(), true);
  return followLights(atlas);
});

test('a selection is told with what raises and lowers it', async () => {
  const [news, ...more] = await toldOf(() => useView.getState().select(cortisol));
  expect(news).toMatch(/^Selected: Cortisol\. Raised by \d+, /);
  expect(more).toEqual([]);
});

test('an action that selects and lights is told in one message', async () => {
  const told = await toldOf(() => {
    useView.getState().select(cortisol);
    useLights.getState().refocus({ hops: 2, isAlone: true });
  });
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(
    /^Selected: Cortisol\..* Up to 2 relations away: \d+ concepts and \d+ relations stand alone\.$/,
  );
});

test('what only rests on something is not told: the focus says its name', async () => {
  expect(await toldOf(() => useView.getState().hover(cortisol))).toEqual([]);
  expect(await toldOf(() => useLights.getState().preview(lit))).toEqual([]);
});

test('the card that closes, and what goes out, is told once', async () => {
  useView.getState().select(cortisol);
  useLights.getState().refocus({ isAlone: true });
  expect(await toldOf(stepOut)).toEqual(['Card closed.']);
  useLights.getState().light(lit);
  expect(await toldOf(stepOut)).toEqual(['Nothing is lit any more.']);
  expect(await toldOf(stepOut)).toEqual([]);
});

test('the first end of a route is told with the key for the other', async () => {
  expect(await toldOf(() => setRouteStart(id))).toEqual([
    'Routes start at Cortisol. Their end has still to be marked, with B.',
  ]);
});
