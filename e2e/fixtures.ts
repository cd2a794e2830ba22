import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { driver } from './drivers/choose.ts';
import type { RunningApp } from './drivers/driver.ts';
import { AtlasPage } from './pages/atlas.ts';

export interface Atlas {
  readonly app: RunningApp;
  readonly page: AtlasPage;
  /** Console errors, page errors and requests that left the app, so far; what is left at the end fails the test. */
  readonly complaints: string[];
}

interface Fixtures {
  /** A folder of this test's own for the app's data. */
  readonly dataDir: string;
  /** Starts the app on {@link dataDir}; call it again after quit or kill to come back. */
  readonly launch: (args?: readonly string[], options?: { readonly appDir?: string }) => Promise<Atlas>;
}

export type Launch = Fixtures['launch'];

const isInside = (address: string) => /^(?:app:\/\/bundle|https:\/\/bundle\.app\.test)\/|^(?:data|blob):/.test(address);

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  dataDir: async ({}, use) => {
    const dir = mkdtempSync(path.join(tmpdir(), 'atlas-e2e-'));
    await use(dir);
    // Backups lie beside the data, outside of it.
    for (const folder of [dir, `${dir} backups`]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  launch: async ({ dataDir }, use) => {
    const running: RunningApp[] = [];
    const complaints: string[] = [];
    await use(async (args = [], options = {}) => {
      const app = await driver.launch({ dataDir, args, ...options });
      running.push(app);
      app.page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      app.page.on('pageerror', (error) => complaints.push(String(error)));
      app.page.on('request', (request) => {
        if (!isInside(request.url())) complaints.push(`request to ${request.url()}`);
      });
      const page = new AtlasPage(app.page);
      await page.isReady();
      return { app, page, complaints };
    });
    await Promise.all(running.map((app) => app.kill()));
    // Holds for every test: nothing leaves the app, nothing is written to the console.
    expect(complaints).toEqual([]);
  },
});

export { expect };
