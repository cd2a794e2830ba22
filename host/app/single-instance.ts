/**
 * The single-instance lock, one for a userData folder: whoever listens at the folder's address is the first.
 * Listening is atomic and synchronous. On Linux (abstract socket) and Windows (named pipe) the kernel frees the address
 * with the process, however it dies. On macOS the address is a file, which a killed process leaves behind.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readlinkSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** What the second process tells the first. */
export interface Greeting {
  readonly argv: string[];
  readonly cwd: string;
  readonly data: unknown;
}

/** Longer socket paths are refused by macOS (104 bytes with the closing zero). */
const LONGEST_SOCKET_PATH = 103;
/** Nobody but another copy of the app should speak here; more than this it would never say. */
const LONGEST_GREETING = 32 * 1024 * 1024;

/** The links that name this process because it made them. */
const claimed = new Set<string>();

/** Where the lock of a folder lies. Two names of one folder give one address. */
export function lockAddress(folder: string, platform: NodeJS.Platform = process.platform): string {
  const name = `electron-host-${createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32)}`;
  if (platform === 'linux') return `\0${name}`;
  if (platform === 'win32') return `\\\\.\\pipe\\${name}`;
  const file = path.join(realpathSync(folder), 'host.sock');
  return Buffer.byteLength(file) <= LONGEST_SOCKET_PATH ? file : path.join(os.tmpdir(), `${name}.sock`);
}

/**
 * Becomes the first process for `folder`.
 *
 * @param onSecond  called with the greeting of each later process
 * @returns gives the lock back; null when another process holds it
 */
export function takeLock(
  folder: string,
  onSecond: (greeting: Greeting) => void,
  platform: NodeJS.Platform = process.platform,
): (() => void) | null {
  mkdirSync(folder, { recursive: true });
  const address = lockAddress(folder, platform);
  const isFile = path.isAbsolute(address) && platform !== 'win32';
  if (isFile && !claim(address)) return null;
  const server = net.createServer((socket) => {
    let text = '';
    socket
      .setEncoding('utf8')
      .on('data', (data: string) => {
        text += data;
        if (text.length > LONGEST_GREETING) socket.destroy();
      })
      .on('end', () => {
        const greeting = parseGreeting(text);
        if (greeting) onSecond(greeting);
        socket.end();
      })
      .on('error', () => {});
  });
  // A refused address shows in `listening`; the event would only end the process.
  server.on('error', () => {}).listen(address);
  if (!server.listening) {
    if (isFile) giveBack(ownerLink(address));
    return null;
  }
  server.unref();
  return () => {
    server.close();
    if (isFile) giveBack(ownerLink(address));
  };
}

/** Tells the first process about this one; settles when it has heard, or is gone. */
export function greetFirst(folder: string, greeting: Greeting): Promise<void> {
  return new Promise((resolve) => {
    net
      .connect(lockAddress(folder))
      .on('error', () => resolve())
      .on('close', () => resolve())
      .resume()
      .end(JSON.stringify(greeting));
  });
}

function parseGreeting(text: string): Greeting | undefined {
  try {
    return JSON.parse(text) as Greeting;
  } catch {
    return undefined;
  }
}

/**
 * Claims a socket file by a link beside it that names this process: making a link is atomic. A claim whose process no
 * longer lives is taken over, and the socket file that it left behind removed.
 */
function claim(file: string): boolean {
  const link = ownerLink(file);
  try {
    symlinkSync(String(process.pid), link);
  } catch {
    const owner = Number(readlinkSync(link));
    // A number that is ours by chance is a dead process's.
    if (owner === process.pid ? claimed.has(link) : isAlive(owner)) return false;
    rmSync(link);
    return claim(file);
  }
  claimed.add(link);
  rmSync(file, { force: true });
  return true;
}

function giveBack(link: string): void {
  claimed.delete(link);
  rmSync(link, { force: true });
}

const ownerLink = (file: string): string => `${file}.owner`;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It lives and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
