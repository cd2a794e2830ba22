import { expect, test } from 'vitest';
import { type Command as MapCommand, commandOf as onMap } from '../map/keys.ts';
import { commandOf as inTree, type TreeCommand } from '../twin/keys.ts';

type MapAction = MapCommand['kind'];

/** The way in the tree to what a key does on the map. A new command of the map does not compile without one. */
const TWINS = {
  step: { key: 'ArrowDown', does: 'next' },
  'lane-end': { key: 'Home', does: 'first' },
  follow: { key: 'ArrowRight', does: 'in' },
  select: { key: 'Enter', does: 'open' },
  leave: 'Escape is the window\u2019s own on this page: it closes the card',
  zoom: 'a list has no camera',
} as const satisfies Record<MapAction, { readonly key: string; readonly does: TreeCommand['kind'] } | string>;

const press = (key: string) => ({ key, ctrlKey: false, metaKey: false, altKey: false });
const KEYS = ['ArrowLeft', 'Home', '.', 'Enter', 'Escape', '+'];

test('every command of the map has its twin in the tree, or a reason to have none', () => {
  const actions = KEYS.map((key) => onMap(press(key), true)?.kind);
  expect(new Set(actions)).toEqual(new Set(Object.keys(TWINS)));
  for (const twin of Object.values(TWINS))
    if (typeof twin !== 'string')
      expect(inTree(press(twin.key), { isTyping: false, nWrites: true })?.kind).toBe(twin.does);
});
