import { expect, test } from 'vitest';
import type { NoteAnswer, NoteQuestion } from '../../preload/contract.ts';
import { makeAsker, type NoteFindings } from './note-search.ts';

const answer: NoteAnswer = { ids: [], total: 0, typed: [], meant: [], troubles: [], state: 'ready', message: null };

/** Main, which answers when it is told to. */
const makeMain = () => {
  const open: { readonly question: NoteQuestion; readonly settle: (works: boolean) => void }[] = [];
  const ask = (question: NoteQuestion) =>
    new Promise<NoteAnswer>((resolve, reject) =>
      open.push({ question, settle: (works) => (works ? resolve(answer) : reject(new Error('no answer'))) }),
    );
  const settle = async (works = true) => {
    const next = open.shift();
    next?.settle(works);
    // The asker goes on once the promise is settled.
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    return next && `${next.question.isRanked ? 'all' : 'first'} ${next.question.text}`;
  };
  return { ask, settle, waiting: () => open.length };
};

const said = (told: readonly NoteFindings[]) =>
  told.map(({ text, isRanked }) => `${isRanked ? 'all' : 'first'} ${text}`);

test('the newest notes are told at once, then all of them, best first', async () => {
  const [main, told] = [makeMain(), [] as NoteFindings[]];
  makeAsker(main.ask, (findings) => told.push(findings)).want('cortisol');
  await main.settle();
  await main.settle();
  expect(said(told)).toEqual(['first cortisol', 'all cortisol']);
  expect(main.waiting()).toBe(0);
});

test('of what was typed while an answer was on its way only the newest is asked', async () => {
  const [main, told] = [makeMain(), [] as NoteFindings[]];
  const asker = makeAsker(main.ask, (findings) => told.push(findings));
  for (const text of ['c', 'co', 'cor']) asker.want(text);
  expect(main.waiting()).toBe(1);
  expect([await main.settle(), await main.settle(), await main.settle()]).toEqual(['first c', 'first cor', 'all cor']);
  expect(said(told)).toEqual(['first cor', 'all cor']);
});

test('nothing is told once nobody asks any more', async () => {
  const [main, told] = [makeMain(), [] as NoteFindings[]];
  const asker = makeAsker(main.ask, (findings) => told.push(findings));
  asker.want('cortisol');
  asker.stop();
  await main.settle();
  expect(told).toEqual([]);
  expect(main.waiting()).toBe(0);
});

test('a search that fails finds nothing and says so', async () => {
  const [main, told] = [makeMain(), [] as NoteFindings[]];
  makeAsker(main.ask, (findings) => told.push(findings)).want('cortisol');
  await main.settle(false);
  expect(told[0]).toMatchObject({ ids: [], message: expect.stringMatching(/could not be searched/) });
});
