import { expect, test } from 'vitest';
import { MACHINE_FAULTS } from './all.ts';
import { passOf } from './testing.ts';

test.each(MACHINE_FAULTS.map((fault) => [fault.id, fault.what, fault] as const))(
  '%s loses and changes nothing: %s',
  { timeout: 180_000 },
  async (_id, _what, fault) => {
    expect(await passOf(fault)).toEqual([]);
  },
);
