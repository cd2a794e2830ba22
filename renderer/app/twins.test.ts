import { expect, test } from 'vitest';
import { ACTION_IDS, actionOf } from '../actions/registry.ts';
import { TWINS } from '../actions/twins.ts';
import { commandOf } from '../twin/keys.ts';

const press = (key: string) => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false });

test('what the list does in its own way is answered by the tree, and nothing has two twins', () => {
  expect(Object.keys(TWINS).toSorted()).toEqual(ACTION_IDS.toSorted());
  for (const twin of Object.values(TWINS))
    if (twin.way === 'tree') expect(commandOf(press(twin.key), { isTyping: false, singleKeys: true })).toBeDefined();
});

test('an action that the list has too does not wait for the keyboard to be on the map', () => {
  for (const id of ACTION_IDS) if (TWINS[id].way === 'same') expect(actionOf(id).where, id).not.toBe('map');
});
