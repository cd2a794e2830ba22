import { beforeEach, expect, test } from 'vitest';
import { COMMANDS_CAP, type Command, record, redo, undo, useCommands } from './commands.ts';

/** What the commands of these tests work on. */
let page: string[] = [];

const write = (word: string, more: Partial<Command> = {}): void => {
  page.push(word);
  record({
    label: `write ${word}`,
    undo: () => void page.pop(),
    redo: () => void page.push(word),
    ...more,
  });
};

const log = () => useCommands.getState();

beforeEach(() => {
  page = [];
  useCommands.setState({ done: [], undone: [], stepped: null });
});

test('what was done last is undone first, and redone in the order in which it was done', async () => {
  for (const word of ['one', 'two', 'three']) write(word);
  await undo();
  await undo();
  expect(page).toEqual(['one']);
  expect(log().done.at(-1)?.label).toBe('write one');
  expect(log().undone.at(-1)?.label).toBe('write two');
  await redo();
  expect(page).toEqual(['one', 'two']);
  expect(log().stepped).toEqual({ what: 'Redone', label: 'write two', trouble: null });
});

test('something new after an undo forgets what could be redone', async () => {
  write('one');
  await undo();
  write('other');
  await redo();
  expect(page).toEqual(['other']);
  expect(log()).toMatchObject({ undone: [], stepped: null });
});

test('at either end of the log nothing happens', async () => {
  await undo();
  await redo();
  expect(log()).toEqual({ done: [], undone: [], stepped: null });
});

test('a command that cannot be undone says why and stays, to be tried again', async () => {
  let isDiskFull = true;
  write('one');
  write('two', {
    undo: async () => {
      if (isDiskFull) throw new Error('The disk is full.');
      page.pop();
    },
  });
  await undo();
  expect(page).toEqual(['one', 'two']);
  expect(log().stepped).toEqual({ what: 'Undone', label: 'write two', trouble: 'The disk is full.' });
  isDiskFull = false;
  await undo();
  expect(page).toEqual(['one']);
  expect(log().stepped?.trouble).toBeNull();
});

test('steps asked for while one is under way come one after another', async () => {
  const gate = Promise.withResolvers<void>();
  write('one');
  write('two', {
    undo: async () => {
      await gate.promise;
      page = page.filter((word) => word !== 'two');
    },
  });
  const steps = [undo(), undo(), redo()];
  gate.resolve();
  await Promise.all(steps);
  expect(page).toEqual(['one']);
  expect(log().undone.map(({ label }) => label)).toEqual(['write two']);
});

test('what is done while an undo is under way stays done, and the undone cannot be redone over it', async () => {
  const gate = Promise.withResolvers<void>();
  write('one', {
    undo: async () => {
      await gate.promise;
      page = page.filter((word) => word !== 'one');
    },
  });
  const step = undo();
  await Promise.resolve();
  write('two');
  gate.resolve();
  await step;
  expect(page).toEqual(['two']);
  expect(log().done.map(({ label }) => label)).toEqual(['write two']);
  expect(log().undone).toEqual([]);
});

test('what is done while a redo is under way comes after it in the log', async () => {
  const gate = Promise.withResolvers<void>();
  write('one', {
    redo: async () => {
      await gate.promise;
      page.unshift('one');
    },
  });
  await undo();
  const step = redo();
  await Promise.resolve();
  write('two');
  gate.resolve();
  await step;
  expect(page).toEqual(['one', 'two']);
  await undo();
  expect(page).toEqual(['one']);
});

test('only the last commands are remembered', () => {
  for (let index = 0; index < COMMANDS_CAP + 20; index += 1) write(`${index}`);
  expect(log().done).toHaveLength(COMMANDS_CAP);
  expect(log().done[0]?.label).toBe('write 20');
});
