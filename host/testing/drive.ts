/** Starts an app on the host and drives it from outside: the page with Playwright, main over the test channel. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type electron from 'electron';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Announcement } from '../announce.ts';
import type { Call } from '../desktop/calls.ts';
import type { TestReply, TestRequest } from '../test-channel.ts';

export interface StartOptions {
  /** The app's main file. */
  readonly main: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The app's folder; a new one by default, removed by {@link RunningHost.stop}. */
  readonly userData?: string;
}

type EventNamed<Name> = Extract<Announcement, { event: Name }>;
type InMain<Arg, Result> = (module: typeof electron, arg: Arg) => Result;
/** Without `id`, of each kind of request. */
type Question = Omit<TestRequest, 'id'>;

const start = path.join(import.meta.dirname, '..', 'start.ts');
/** The Node that this project pins: a test runner may be run by an older one. */
const node = path.join(
  import.meta.dirname,
  '../../node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** A program that hangs is killed after so long. */
const PATIENCE_MS = 8000;

export class RunningHost {
  readonly userData: string;
  readonly process: ChildProcess;
  /** Settles with the exit code, or the signal's name, when the host has ended. */
  readonly exited: Promise<number | string>;
  stderr = '';
  readonly announcements: Announcement[] = [];
  readonly #ownsUserData: boolean;
  readonly #heard = new Set<() => void>();
  readonly #replies = new Map<number, (reply: TestReply) => void>();
  #browser: Browser | undefined;
  #nextId = 1;

  constructor({ main, args = [], env = {}, userData }: StartOptions) {
    this.#ownsUserData = userData === undefined;
    this.userData = userData ?? mkdtempSync(path.join(os.tmpdir(), 'host-test-'));
    this.process = spawn(node, [start, main, `--user-data-dir=${this.userData}`, ...args], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { ...process.env, HOST_CDP: '1', HOST_HEADLESS: '1', ...env },
    });
    this.exited = this.#end();
    void this.exited.then(() => this.#tell());
    this.#listen();
  }

  /** Not the event 'close': it never comes for a process that was disconnected. */
  async #end(): Promise<number | string> {
    const { stdout, stderr } = this.process;
    const read = [stdout, stderr].map((stream) => new Promise((resolve) => stream?.once('close', resolve)));
    const ended = new Promise<number | string>((resolve) => {
      this.process.once('exit', (code, signal) => resolve(code ?? `${signal}`));
    });
    await Promise.all(read);
    return ended;
  }

  #listen(): void {
    let text = '';
    this.process.stdout?.setEncoding('utf8').on('data', (data: string) => {
      text += data;
      const lines = text.split('\n');
      text = lines.pop() ?? '';
      for (const line of lines) if (line.startsWith('{')) this.announcements.push(JSON.parse(line) as Announcement);
      this.#tell();
    });
    this.process.stderr?.setEncoding('utf8').on('data', (data: string) => {
      this.stderr += data;
      this.#tell();
    });
    this.process.on('message', (reply: TestReply) => {
      this.#replies.get(reply.id)?.(reply);
      this.#replies.delete(reply.id);
    });
  }

  #tell(): void {
    for (const listener of [...this.#heard]) listener();
  }

  /** Resolves when the host has announced `name`. @throws Error with its stderr when it ends before */
  async announced<Name extends Announcement['event']>(name: Name): Promise<EventNamed<Name>> {
    for (;;) {
      const found = this.announcements.find((one): one is EventNamed<Name> => one.event === name);
      if (found) return found;
      await this.#news(`before '${name}'`);
    }
  }

  /** Resolves when stderr contains `text`. */
  async wrote(text: string): Promise<void> {
    while (!this.stderr.includes(text)) await this.#news(`before it wrote '${text}'`);
  }

  #news(when: string): Promise<void> {
    if (this.#hasEnded) throw new Error(`the host ended ${when}:\n${this.stderr}`);
    return new Promise((resolve) => {
      const listener = () => {
        this.#heard.delete(listener);
        resolve();
      };
      this.#heard.add(listener);
    });
  }

  get #hasEnded(): boolean {
    return this.process.exitCode !== null || this.process.signalCode !== null;
  }

  async browser(): Promise<Browser> {
    const { cdp } = await this.announced('cdp');
    // With its defaults Playwright would set a colour scheme of its own over nativeTheme's.
    this.#browser ??= await chromium.connectOverCDP(cdp, { noDefaults: true });
    return this.#browser;
  }

  /** The first window's page, once something of the app is painted. */
  async page(): Promise<Page> {
    await this.announced('first-paint');
    const page = (await this.browser()).contexts()[0]?.pages()[0];
    if (!page) throw new Error('the app has no page');
    return page;
  }

  /** Runs a function in the app's main process; it is sent as text and sees only its arguments. */
  async main<Arg, Result>(inMain: InMain<Arg, Result> | string, arg?: Arg): Promise<Awaited<Result>> {
    return (await this.#ask({ evaluate: String(inMain), arg })) as Awaited<Result>;
  }

  /** Puts an answer behind those already waiting for an API such as 'dialog.showOpenDialog'. */
  async answer(api: string, value: unknown): Promise<void> {
    await this.#ask({ answer: { api, value } });
  }

  /** What the app asked of shell, dialog and Menu. */
  async calls(api?: string): Promise<Call[]> {
    const calls = (await this.#ask({ read: 'calls' })) as Call[];
    return calls.filter((call) => api === undefined || call.api === api);
  }

  #ask(question: Question): Promise<unknown> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#replies.set(id, ({ value, error }) => (error === undefined ? resolve(value) : reject(new Error(error))));
      this.process.send({ id, ...question });
    });
  }

  /** Ends the host as `signal` does, and nothing else. */
  async kill(signal: NodeJS.Signals): Promise<number | string> {
    await this.#browser?.close();
    this.process.kill(signal);
    return this.exited;
  }

  /** Ends the host in order and removes its folder. */
  async stop(): Promise<void> {
    if (!this.#hasEnded) {
      await this.#browser?.close().catch(() => {});
      this.process.kill('SIGTERM');
      const timer = setTimeout(() => this.process.kill('SIGKILL'), PATIENCE_MS);
      await this.exited;
      clearTimeout(timer);
    }
    if (this.#ownsUserData) rmSync(this.userData, { recursive: true, force: true });
  }
}

export const startHost = (options: StartOptions): RunningHost => new RunningHost(options);
