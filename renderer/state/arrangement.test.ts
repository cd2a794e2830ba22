import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ConceptId } from '../../content/schema/index.ts';
import type { Workspace } from '../../preload/contract.ts';
import { authoredLayout, moveHome, moveTo, nudge, toggleArrange, useArrangement } from './arrangement.ts';
import { redo, undo, useCommands } from './commands.ts';
import { realAtlas } from './real-atlas.ts';
import { useWorkspace } from './workspace.ts';

vi.setConfig({ testTimeout: 120_000 });

const atlas = realAtlas();
const cortisol = ConceptId.parse('cortisol');
const acth = ConceptId.parse('acth');
const hippocampus = ConceptId.parse('hippocampus');

const save = vi.fn(async (workspace: Workspace) => ({ ok: true, value: workspace }));
vi.stubGlobal('window', { study: { workspace: { save } } });

/** Concepts with few relations: their lines are laid soon. */
const QUIET = ['anastrozole', 'adrenal-mass', 'shbg'].map((id) => ConceptId.parse(id));

const moves = () => useWorkspace.getState().arrangement;
const news = () => useArrangement.getState().news?.words;

beforeEach(() => {
  save.mockClear();
  useWorkspace.setState({ views: [], arrangement: {} });
  useArrangement.setState({ authored: atlas, isArranging: true, news: null });
  useCommands.setState({ done: [], undone: [], stepped: null });
});

describe('arranging', () => {
  test('moves nothing outside of its mode', () => {
    nudge(cortisol, 1, 0);
    toggleArrange();
    const before = moves();
    nudge(cortisol, 1, 0);
    moveTo(cortisol, [0, 0]);
    moveHome(cortisol);
    authoredLayout();
    expect(moves()).toBe(before);
    expect(save).toHaveBeenCalledTimes(1);
  });

  test('stores after each gesture, and says what it did', () => {
    nudge(acth, 0, 1);
    expect(save).toHaveBeenCalledTimes(1);
    expect(save.mock.lastCall?.[0].arrangement).toEqual(moves());
    expect(news()).toMatch(/^ACTH moved down\. Re-routed: \d+ of its \d+ relations/);
  });

  test('steps over a neighbour in the way, and says where there is no place', () => {
    const [place, below] = [atlas.layout.places.hippocampus, atlas.layout.places['prefrontal-cortex']];
    nudge(hippocampus, 0, 4);
    expect(moves().hippocampus?.[0]).toBe(place?.x);
    expect(moves().hippocampus?.[1]).toBeGreaterThanOrEqual((below?.y ?? 0) + (below?.height ?? 0));
    nudge(acth, 400, 0);
    expect(news()).toBe('ACTH stays: there is no free place close by, further right.');
  });

  test('says so when the wished place was taken', () => {
    const target = atlas.layout.places.acth;
    moveTo(cortisol, [target?.x ?? 0, target?.y ?? 0]);
    expect(news()).toContain('That place was taken, so it stands on the nearest free one.');
  });

  test('forgets a move that ends where it began', () => {
    nudge(acth, 0, 1);
    moveHome(acth);
    expect(moves()).toEqual({});
    expect(news()).toBe('ACTH is back in its authored place.');
    expect(useCommands.getState().done.map(({ label }) => label)).toEqual([
      'move ACTH',
      'move ACTH back to its authored place',
    ]);
  });

  test('goes back to the authored layout at once, and undo brings the arrangement back', async () => {
    useWorkspace.setState({ arrangement: { 'left-the-atlas': [1, 2] } });
    nudge(hippocampus, 0, 4);
    nudge(acth, 0, -1);
    const mine = moves();
    authoredLayout();
    expect(moves()).toEqual({ 'left-the-atlas': [1, 2] });
    expect(news()).toContain('2 concepts returned');
    await undo();
    expect(moves()).toEqual(mine);
    expect(news()).toBe('Undone: go back to the authored layout.');
  });

  test('undoes a move after the map was arranged otherwise without the log, and leaves that alone', async () => {
    nudge(acth, 0, 1);
    useWorkspace.setState({ arrangement: { ...moves(), 'brought-in': [1, 2] } });
    await undo();
    expect(moves()).toEqual({ 'brought-in': [1, 2] });
  });

  test('undoes and redoes a hundred random moves exactly', async () => {
    const gesture = fc.record({ id: fc.constantFrom(...QUIET), dx: fc.integer({ min: -4, max: 4 }) });
    const gestures = fc.sample(gesture, { numRuns: 100, seed: 7 });
    const states = [moves()];
    for (const { id, dx } of gestures) {
      if (Math.abs(dx) % 2 === 0) nudge(id, dx || 1, 0);
      else nudge(id, 0, dx);
      if (moves() !== states.at(-1)) states.push(moves());
    }
    for (const state of states.toReversed().slice(1)) {
      await undo();
      expect(moves()).toBe(state);
    }
    for (const state of states.slice(1)) {
      await redo();
      expect(moves()).toBe(state);
    }
  });
});
