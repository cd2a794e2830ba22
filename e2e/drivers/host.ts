import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { chromium } from '@playwright/test';
import { inRoot, ROOT } from '../../scripts/root.ts';
import type { Driver } from './driver.ts';

interface Call {
  readonly api: string;
  readonly args: readonly unknown[];
}

/** Waits for the host's line that names its test port. @throws Error with what the host said, if it ends before */
const testPort = (child: ChildProcess, stdout: Readable, said: () => string): Promise<string> =>
  new Promise((resolve, reject) => {
    createInterface(stdout).on('line', (line) => {
      if (!line.startsWith('{')) return;
      const event = JSON.parse(line) as { event?: string; cdp?: string };
      if (event.event === 'cdp' && event.cdp) resolve(event.cdp);
    });
    child.once('exit', (code) => reject(new Error(`the host ended with ${code}:\n${said()}`)));
  });

let nextId = 1;
/** Asks the host's test channel, which reaches into main. */
const ask = <T>(child: ChildProcess, question: object): Promise<T> =>
  new Promise((resolve, reject) => {
    const id = nextId++;
    const onAnswer = (answer: { id: number; value?: T; error?: string }) => {
      if (answer.id !== id) return;
      child.off('message', onAnswer);
      if (answer.error !== undefined) reject(new Error(answer.error));
      else resolve(answer.value as T);
    };
    child.on('message', onAnswer);
    child.send({ id, ...question });
  });

/** Drives the same built app on Node and Chromium. */
export const hostDriver: Driver = {
  name: 'host',
  launch: async ({ dataDir, args = [], appDir = ROOT }) => {
    const child = spawn(
      process.execPath,
      [inRoot('host/start.ts'), path.join(appDir, 'out/main/index.js'), `--user-data-dir=${dataDir}`, ...args],
      {
        cwd: ROOT,
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        env: { ...process.env, HOST_CDP: '1', HOST_HEADLESS: '1' },
      },
    );
    const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
    let said = '';
    child.stderr?.on('data', (text) => {
      said += text;
    });
    if (!child.stdout) throw new Error('the host has no output');
    const port = await testPort(child, child.stdout, () => said);
    // Playwright's defaults would set a colour scheme of its own over the app's.
    const browser = await chromium.connectOverCDP(port, { noDefaults: true });
    const context = browser.contexts()[0];
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
    if (!page) throw new Error(`no window opened:\n${said}`);
    return {
      page,
      pid: child.pid ?? 0,
      answerSaveDialog: (file) =>
        ask(child, {
          answer: { api: 'dialog.showSaveDialog', value: { canceled: file === null, filePath: file ?? '' } },
        }),
      answerOpenDialog: (file) =>
        ask(child, {
          answer: {
            api: 'dialog.showOpenDialog',
            value: { canceled: file === null, filePaths: file === null ? [] : [file] },
          },
        }),
      answerPrintDialog: (value) => ask(child, { answer: { api: 'webContents.print', value } }),
      inMain: (script) => ask(child, { evaluate: script.toString() }),
      ended: gone,
      openedLinks: async () =>
        (await ask<Call[]>(child, { read: 'calls' }))
          .filter((call) => call.api === 'shell.openExternal')
          .map((call) => String(call.args[0])),
      quit: async () => {
        await ask(child, { evaluate: '({ app }) => { setImmediate(() => app.quit()) }' });
        const code = await gone;
        await browser.close();
        return code;
      },
      kill: async () => {
        child.kill('SIGKILL');
        await gone;
        await browser.close();
      },
    };
  },
};
