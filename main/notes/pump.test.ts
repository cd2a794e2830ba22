import { expect, test } from 'vitest';
import { Pump } from './pump.ts';

/** A pump that notes what it did, one array a batch. */
const makePump = () => {
  const done: (string | string[])[] = [];
  const pump = new Pump<string>(async (take) => {
    const batch: string[] = [];
    for (let job = take(); job; job = take()) batch.push(job);
    await Promise.resolve();
    done.push(batch);
  });
  return { pump, done };
};

test('jobs asked in the same turn are worked off together', async () => {
  const { pump, done } = makePump();
  for (const job of ['a', 'b', 'c']) pump.add(job);
  await pump.drained();
  expect(done).toEqual([['a', 'b', 'c']]);
});

test('a task has what came before behind it and what comes later in front', async () => {
  const { pump, done } = makePump();
  pump.add('a');
  const task = pump.run(async () => {
    done.push('task begins');
    await Promise.resolve();
    done.push('task ends');
  });
  pump.add('b');
  await task;
  await pump.drained();
  expect(done).toEqual([['a'], 'task begins', 'task ends', ['b']]);
});

test('a task that fails tells its caller and stops nobody else', async () => {
  const { pump, done } = makePump();
  const task = pump.run(() => Promise.reject(new Error('no')));
  pump.add('a');
  await expect(task).rejects.toThrow('no');
  await pump.drained();
  expect(done).toEqual([['a']]);
});
