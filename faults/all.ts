import type { Fault } from './fault.ts';
import { backupFaults } from './rows/backups.ts';
import { byteFaults } from './rows/bytes.ts';
import { callFaults } from './rows/calls.ts';
import { clockFaults } from './rows/clock.ts';
import { contentFaults } from './rows/content.ts';
import { fullDiskFaults } from './rows/full.ts';
import { historyFaults } from './rows/history.ts';
import { loopFaults } from './rows/loop.ts';
import { modelFaults } from './rows/model.ts';
import { packFaults } from './rows/pack.ts';
import { placeFaults } from './rows/place.ts';
import { powerFaults } from './rows/power.ts';
import { processFaults } from './rows/processes.ts';
import { rightsFaults } from './rows/rights.ts';
import { schemaFaults } from './rows/schema.ts';
import { syscallFaults } from './rows/syscalls.ts';

/** Faults that need processes, mounts or a real disk. */
export const MACHINE_FAULTS: readonly Fault[] = [
  ...processFaults,
  ...loopFaults,
  ...fullDiskFaults,
  ...syscallFaults,
  ...rightsFaults,
  ...placeFaults,
];

/** Faults of a disk in memory, and of what stands on it. */
export const STORE_FAULTS: readonly Fault[] = [
  ...byteFaults,
  ...powerFaults,
  ...callFaults,
  ...clockFaults,
  ...schemaFaults,
  ...modelFaults,
  ...contentFaults,
  ...backupFaults,
  ...historyFaults,
  ...packFaults,
];

const number = ({ id }: Fault): number => Number(/^F(\d+)$/.exec(id)?.[1] ?? Number.POSITIVE_INFINITY);

/** In the order of the table. */
export const FAULTS: readonly Fault[] = [...MACHINE_FAULTS, ...STORE_FAULTS].toSorted((a, b) => number(a) - number(b));
