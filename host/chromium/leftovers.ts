/** Ends the Chromium that a killed host left behind, in the rare case that its closed pipe did not. Linux only. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Clock ticks since boot at which a process started; undefined where there is no /proc or no such process. */
function startTime(pid: number): string | undefined {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '');
    return afterName.split(' ')[19];
  } catch {
    return undefined;
  }
}

/** Notes in `file` which process to look for at the next start. */
export function noteChromium(file: string, pid: number): void {
  writeFileSync(file, JSON.stringify({ pid, started: startTime(pid) }));
}

/** Kills the noted process if it still runs: pid AND start time must match, because pids are used again. */
export function reapLeftover(file: string): void {
  try {
    const { pid, started } = JSON.parse(readFileSync(file, 'utf8')) as { pid: number; started?: string };
    if (started !== undefined && startTime(pid) === started) {
      process.kill(-pid, 'SIGKILL');
      console.error(`electron host: ended a leftover Chromium (${pid})`);
    }
  } catch {
    // No note, or the process has gone: nothing to end.
  }
  rmSync(file, { force: true });
}
