import { expect, test } from 'vitest';
import { CONTEXT_KEYS, CONTEXT_VALUES, type Context } from '../../content/schema/index.ts';
import { type Condition, conditionsIn, withChoice } from './lens.ts';
import { realAtlas } from './real-atlas.ts';

const atlas = realAtlas();

/** The relations under a condition in a context, one a line, in the order of the alphabet. */
const listed = (lens: Context, asked: Condition): readonly string[] => {
  const conditions = conditionsIn(atlas, lens);
  return [...conditions].flatMap(([id, condition]) => (condition === asked ? [`  ${id}`] : [])).toSorted();
};

const open = conditionsIn(atlas, {});

/** Relations that a context decides for: open without it, plain in it. */
const decided = (lens: Context): readonly string[] => {
  const now = conditionsIn(atlas, lens);
  return [...open.keys()].flatMap((id) => (now.has(id) ? [] : [`  ${id}`])).toSorted();
};

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [`${title}:`, ...lines] : [];

const told = (key: keyof typeof CONTEXT_VALUES, value: string): string => {
  const lens = withChoice({}, key, value as NonNullable<Context[typeof key]>);
  const lines = [...section('hold here', decided(lens)), ...section('do not hold here', listed(lens, 'ruled-out'))];
  return [`# ${key} ${value}`, ...(lines.length > 0 ? lines : ['nothing changes'])].join('\n');
};

// Written anew with `npx vitest run renderer/state/active-relations.test.ts -u`; what changes in it is to be read.
test('each value of a context decides for and against just these relations', async () => {
  const unchosen = [
    '# nothing chosen',
    ...section('may raise or lower', listed({}, 'which')),
    ...section('may hold or not', listed({}, 'whether')),
  ].join('\n');
  const values = CONTEXT_KEYS.flatMap((key) => CONTEXT_VALUES[key].map((value) => told(key, value)));
  await expect(`${[unchosen, ...values].join('\n\n')}\n`).toMatchFileSnapshot('active-relations.txt');
});
