import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Readable } from 'node:stream';

/** True where a window can be seen: always but on Linux without X11 or Wayland. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

export const hasVirtualDisplay = (): boolean => existsSync('/usr/bin/Xvfb');

/**
 * Starts a virtual X display; it lives until `stop`.
 * @returns its name for DISPLAY, such as ":99"
 * @throws Error if Xvfb ends before it is ready
 */
export const startVirtualDisplay = async (): Promise<{ readonly name: string; readonly stop: () => void }> => {
  // In a group of its own: Ctrl-C must end the app first, which then closes its window in order.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const ready = server.stdio[3] as Readable;
  const number = await new Promise<string>((resolve, reject) => {
    ready.once('data', (text) => resolve(String(text).trim()));
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended before it was ready')));
  });
  return { name: `:${number}`, stop: () => void server.kill() };
};
