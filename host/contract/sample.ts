/** The sample app as the contract tests see it, from its page and from its main. */
import path from 'node:path';
import { afterAll, expect, vi } from 'vitest';
import { type RunningHost, type StartOptions, startHost } from '../testing/drive.ts';

type Unsubscribe = () => void;

/** What the sample's preload exposes as `window.api`. */
interface SampleApi {
  readonly version: number;
  readonly nested: { readonly list: readonly [number, { readonly a: number }]; readonly date: Date };
  readonly point: { readonly x: number; readonly y?: number };
  echo<T>(value: T): Promise<T>;
  invoke(channel: string, ...args: unknown[]): Promise<unknown>;
  send(channel: string, ...args: unknown[]): void;
  add(a: number, b: number): number;
  same<T>(value: T): T;
  unclonable(): void;
  boom(): void;
  boomLater(): Promise<void>;
  onTick(callback: (n: number) => void): Unsubscribe;
  exposeTwice(): void;
  sendSync(): void;
  sandboxed(): unknown[];
}

declare global {
  var api: SampleApi;
  /** In main. */
  var log: string[];
}

// A start takes a second on an idle machine, and many on a busy one.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const main = path.join(import.meta.dirname, '../testing/sample/main.ts');
const hosts: RunningHost[] = [];

/** Starts the sample; it is stopped when the test file is done, whatever happened. */
export function startSample(options: Omit<StartOptions, 'main'> = {}): RunningHost {
  const host = startHost({ main, ...options });
  hosts.push(host);
  return host;
}

afterAll(async () => {
  await Promise.all(hosts.map((host) => host.stop()));
});

/** Expects of what `read` gives that it becomes so, soon. */
export const eventually = <Value>(read: () => Promise<Value> | Value): ReturnType<typeof expect.poll<Value>> =>
  expect.poll(read, { timeout: 15_000, interval: 25 });

/** What the sample has noted so far, in order. */
export const readLog = (host: RunningHost): Promise<string[]> => host.main(() => globalThis.log);
