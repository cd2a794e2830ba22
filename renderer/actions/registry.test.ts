import { expect, test } from 'vitest';
import { ConceptId } from '../../content/schema/index.ts';
import { record, undo } from '../state/commands.ts';
import type { Where } from './action.ts';
import { contextNow } from './context.ts';
import { actsOn, type Ground, isSingle, isUndoElsewhere, type Press } from './keys.ts';
import { OF_SUBJECT } from './of-subject.ts';
import { ACTION_IDS, actionOf, askedFor, isAvailable, keysOf } from './registry.ts';

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  code: /^\d$/.test(key) ? `Digit${key}` : '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
const ground = (at: Where, isText = false): Ground => ({ at, isText, isTyped: isText });
const MAP = ground('map');
const FIELD = ground('window', true);
const WHERES = ['window', 'stage', 'map', 'text'] as const;

test('every action says what it does, each in its own words', () => {
  const labels = ACTION_IDS.map((id) => actionOf(id).label);
  for (const label of labels) expect(label).toMatch(/^[A-Z]/);
  expect(new Set(labels).size).toBe(labels.length);
});

/** What stands on the map to be pressed, as it is written. */
const CONTROLS = import.meta.glob(['../map/MapControls.tsx', './FocusBar.tsx'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

test('every control of the map is an action of the registry', () => {
  expect(Object.keys(CONTROLS)).toHaveLength(2);
  for (const [file, text] of Object.entries(CONTROLS)) {
    const own = `${text}`.match(/<(?:button|IconButton|Button)\b/g) ?? [];
    const bound = `${text}`.match(/useAction\(/g) ?? [];
    expect(own.length, file).toBe(bound.length);
  }
});

/** The camera goes to a subject with "show on map"; the menu itself is no entry of it. */
const NOT_IN_MENU = ['show-selection', 'menu'];

test('the menu of a subject has every action that needs one', () => {
  const subject = { kind: 'concept', id: ConceptId.parse('cortisol') } as const;
  const needSubject = ACTION_IDS.filter(
    (id) => isAvailable(id, contextNow(subject)) && !isAvailable(id, contextNow(null)),
  );
  const listed = OF_SUBJECT.flatMap(({ ids }) => ids);
  expect(needSubject).toContain('alone');
  expect(listed).toEqual(expect.arrayContaining(needSubject.filter((id) => !NOT_IN_MENU.includes(id))));
  expect(new Set(listed).size).toBe(listed.length);
});

test('no place has two actions on one key', () => {
  for (const at of WHERES) {
    const bound = ACTION_IDS.filter((id) => actsOn(actionOf(id).where, ground(at))).flatMap((id) => actionOf(id).keys);
    expect(bound.toSorted()).toEqual([...new Set(bound)].toSorted());
  }
});

test('what only writes a sign can be switched off, and nothing else is', () => {
  for (const id of ACTION_IDS) {
    expect(keysOf(id, true)).toEqual(actionOf(id).keys);
    expect(keysOf(id, false)).toEqual(actionOf(id).keys.filter((chord) => !isSingle(chord)));
  }
  expect(askedFor(press('f'), MAP, true)).toBe('alone');
  expect(askedFor(press('f'), MAP, false)).toBeUndefined();
  expect(askedFor(press('!', { code: 'Digit1', shiftKey: true }), MAP, false)).toBeUndefined();
  expect(askedFor(press('k', { ctrlKey: true }), MAP, false)).toBe('find');
});

test('where text is typed only chords with Ctrl or Alt, and F6, are commands', () => {
  for (const key of ['f', 'n', '?', '.', 'Backspace', 'Escape', '1'])
    expect(askedFor(press(key), FIELD, true)).toBeUndefined();
  expect(askedFor(press('f', { ctrlKey: true }), FIELD, true)).toBe('find-here');
  expect(askedFor(press('F6'), FIELD, true)).toBe('switch-pane');
});

test('digits act on the map and in the list only, signs and arrows of the map only there', () => {
  expect(askedFor(press('2'), MAP, true)).toBe('hops-2');
  expect(askedFor(press('2'), ground('stage'), true)).toBe('hops-2');
  expect(askedFor(press('2'), ground('window'), true)).toBeUndefined();
  for (const key of ['.', 'ArrowLeft', '+', 'Enter']) {
    expect(askedFor(press(key), MAP, true)).toBeDefined();
    expect(askedFor(press(key), ground('stage'), true)).toBeUndefined();
  }
});

test('in the text digits choose the depth, and keys of the window act there too', () => {
  expect(askedFor(press('2'), ground('text'), true)).toBe('intermediate');
  expect(askedFor(press('j'), ground('text'), true)).toBe('next-paragraph');
  expect(askedFor(press('j'), ground('text'), false)).toBeUndefined();
  expect(askedFor(press('ArrowDown', { ctrlKey: true }), ground('text'), false)).toBe('next-paragraph');
});

test('letters count in either case, plus on either key, and a digit with Shift by its place', () => {
  expect(askedFor(press('F', { shiftKey: true }), MAP, true)).toBe('alone');
  expect(askedFor(press('='), MAP, true)).toBe(askedFor(press('+', { shiftKey: true }), MAP, true));
  expect(askedFor(press('!', { code: 'Digit1', shiftKey: true }), MAP, true)).toBe('show-all');
  // A French keyboard writes digits with Shift.
  expect(askedFor(press('1', { shiftKey: true }), MAP, true)).toBe('hops-1');
});

test('a chord that names Shift goes before the same without it', () => {
  expect(askedFor(press('z', { ctrlKey: true }), MAP, true)).toBe('undo');
  expect(askedFor(press('Z', { ctrlKey: true, shiftKey: true }), MAP, true)).toBe('redo');
});

test('undo and redo belong to the typed text in a field for text, and to the log on a tick box', () => {
  const box: Ground = { at: 'window', isText: true, isTyped: false };
  for (const key of ['z', 'y']) expect(askedFor(press(key, { ctrlKey: true }), FIELD, true)).toBeUndefined();
  expect(askedFor(press('Z', { ctrlKey: true, shiftKey: true }), FIELD, true)).toBeUndefined();
  expect(askedFor(press('z', { ctrlKey: true }), box, true)).toBe('undo');
  expect(askedFor(press('y', { ctrlKey: true }), box, true)).toBe('redo');
});

test('outside of typed text the browser never undoes or redoes anything by itself', () => {
  const box: Ground = { at: 'window', isText: true, isTyped: false };
  for (const key of ['z', 'Z', 'y']) {
    const held = press(key, { ctrlKey: true, shiftKey: key === 'Z' });
    expect(isUndoElsewhere(held, box)).toBe(true);
    expect(isUndoElsewhere(held, FIELD)).toBe(false);
  }
  expect(isUndoElsewhere(press('z'), MAP)).toBe(false);
});

test('undo and redo say what they would undo and redo', async () => {
  record({ label: 'pin note', undo: () => undefined, redo: () => undefined });
  expect(actionOf('undo').labelNow?.(contextNow(null))).toBe('Undo: pin note');
  expect(isAvailable('redo', contextNow(null))).toBe(false);
  await undo();
  expect(actionOf('redo').labelNow?.(contextNow(null))).toBe('Redo: pin note');
  expect(isAvailable('undo', contextNow(null))).toBe(false);
});

test('keys that no action answers to are left alone', () => {
  for (const key of ['Tab', 'Delete', 'F5', 'v']) expect(askedFor(press(key), MAP, true)).toBeUndefined();
  for (const held of ['ctrlKey', 'metaKey', 'altKey'] as const)
    expect(askedFor(press('0', { [held]: true }), MAP, true)).toBeUndefined();
});
