import { beforeEach, expect, test, vi } from 'vitest';
import type { Progress, Result } from '../../preload/contract.ts';
import {
  followPlace,
  forgetProgress,
  isRead,
  keepPlace,
  markRead,
  markUnread,
  NOTHING_READ,
  undoForgetting,
  useProgress,
} from './progress.ts';
import { useView } from './view.ts';

let stored: Progress[];
let answer: (progress: Progress) => Result<Progress, 'io'>;

beforeEach(() => {
  stored = [];
  answer = (value) => ({ ok: true, value });
  const save = async (progress: Progress) => {
    stored.push(progress);
    return answer(progress);
  };
  vi.stubGlobal('window', { study: { progress: { save } } });
  useProgress.setState({ ...NOTHING_READ, forgotten: null, trouble: null });
  useView.setState(useView.getInitialState());
});

test('a passage counts once in each telling, and is read if it was read in one', async () => {
  await markRead(['a'], 'full');
  await markRead(['a', 'b'], 'plain');
  await markRead(['a'], 'plain');
  expect(stored).toEqual([
    { full: ['a'], plain: [], place: null },
    { full: ['a'], plain: ['a', 'b'], place: null },
  ]);
  expect(['a', 'b', 'c'].map((id) => isRead(useProgress.getState(), id))).toEqual([true, true, false]);
  await markUnread(['a']);
  expect(stored.at(-1)).toEqual({ full: [], plain: ['b'], place: null });
});

test('forgetting all keeps the place, and is undone with what was read since', async () => {
  useProgress.setState({ full: ['a'], plain: ['b'], place: { level: 'academic', isPlain: false, paragraph: 'a' } });
  await forgetProgress();
  expect(stored.at(-1)).toEqual({ full: [], plain: [], place: { level: 'academic', isPlain: false, paragraph: 'a' } });
  await markRead(['c'], 'full');
  await undoForgetting();
  expect(stored.at(-1)).toMatchObject({ full: ['a', 'c'], plain: ['b'] });
  await undoForgetting();
  expect(stored).toHaveLength(3);
});

test('what cannot be stored counts all the same, and says so', async () => {
  answer = () => ({ ok: false, code: 'io', message: 'It counts until you quit.' });
  await markRead(['a'], 'full');
  expect(useProgress.getState()).toMatchObject({ full: ['a'], trouble: 'It counts until you quit.' });
});

test('where one reads is stored once it has come to rest, and at once where that is asked', async () => {
  vi.useFakeTimers();
  const stop = followPlace();
  const { read, settle } = useView.getState();
  read({ level: 'academic', paragraph: 'a' });
  for (const paragraph of ['b', 'c', 'd']) settle({ paragraph });
  expect(stored).toEqual([]);
  vi.runAllTimers();
  expect(stored.map(({ place }) => place)).toEqual([{ level: 'academic', isPlain: false, paragraph: 'd' }]);
  settle({ isPlain: true });
  await keepPlace();
  vi.runAllTimers();
  expect(stored.map(({ place }) => place?.isPlain)).toEqual([false, true]);
  stop();
  vi.useRealTimers();
});
