import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../host/find-chromium.ts';
import { cpuBelow } from './cpu.ts';
import './page/protocol.ts';
import { median, quantile } from '../statistics.ts';

/** What a closed machine wants, software rasterising, and exact heaps. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-precise-memory-info',
];
export const PANE = { width: 1280, height: 800 } as const;
/** A subject that takes longer for one step than this has failed it. */
const PATIENCE_MS = 60_000;
const HIGHLIGHTS = 8;
/** From a look at something to a hand on it: by then everything stands. */
const REACH_MS = 400;

export const PHASES = ['panWhole', 'panNear', 'zoom', 'wheel', 'drag'] as const;
export type Phase = (typeof PHASES)[number];

export interface PhaseResult {
  /** Frame times in ms. */
  readonly p50: number;
  readonly p95: number;
  /** CPU time of all of Chromium's processes for a frame, and of the page's main thread, in ms. */
  readonly cpu: number;
  readonly main: number;
}

/** One run of one subject on one map. A phase that failed is missing, and `failure` says why. */
export interface RunResult {
  readonly paint: number;
  /** Milliseconds until it answers to input. */
  readonly ready: number;
  readonly phases: Partial<Readonly<Record<Phase, PhaseResult>>>;
  /** Milliseconds to light a node and its neighbours, on the whole map. */
  readonly highlight: number;
  readonly heapMb: number;
  /** Most elements that the subject had in the page at any time looked at. */
  readonly elements: number;
  readonly failure?: string;
}

const within = async <Value>(work: Promise<Value>, what: string): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

const mainThreadMs = async (devtools: CDPSession): Promise<number> => {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
};

const ask = <Name extends 'panWhole' | 'panNear' | 'zoomThrough'>(page: Page, name: Name, ms: number) =>
  page.evaluate(([which, time]) => window.bench?.[which](time) ?? [], [name, ms] as const);

/** Records frames while real input goes through the browser, one event a frame. */
const underInput = async (
  page: Page,
  ms: number,
  step: (share: number) => Promise<void>,
): Promise<readonly number[]> => {
  await page.evaluate((time) => window.bench?.startRecording(time), ms);
  const start = performance.now();
  for (let now = start; now - start < ms; now = performance.now()) {
    await step((now - start) / ms);
    const left = 16 - (performance.now() - now);
    // A mouse tells its place once a frame; faster would be no hand's work.
    if (left > 0) await page.waitForTimeout(left);
  }
  return page.evaluate(() => window.bench?.recorded() ?? []);
};

const wheel = async (page: Page, ms: number): Promise<readonly number[]> => {
  await page.evaluate(() => window.bench?.goWhole());
  await page.mouse.move(PANE.width / 2, PANE.height / 2);
  return underInput(page, ms, (share) => page.mouse.wheel(0, share < 0.5 ? -40 : 40));
};

/** Goes near and waits as long as a hand takes to get there: what was made for the closer look is not part of a gesture. */
const lookClosely = async (page: Page): Promise<void> => {
  await page.evaluate(() => window.bench?.goNear());
  await page.waitForTimeout(REACH_MS);
};

const drag = async (page: Page, ms: number): Promise<readonly number[]> => {
  await page.evaluate(() => window.bench?.allowDragging());
  await lookClosely(page);
  const { x, y } = await page.evaluate(() => window.bench?.middleNode() ?? { x: 0, y: 0 });
  await page.mouse.move(x - 30, y + 8);
  await page.mouse.down();
  const times = await underInput(page, ms, (share) =>
    page.mouse.move(x - 30 + Math.sin(share * 12) * 150, y + 8 + share * 120),
  );
  await page.mouse.up();
  return times;
};

const runOf = async (page: Page, devtools: CDPSession, ms: number): Promise<RunResult> => {
  await page.waitForFunction(() => window.bench !== undefined, undefined, { timeout: PATIENCE_MS });
  await page.evaluate(() => window.bench?.prepare());
  const { paint, ready } = await within(
    page.evaluate(() => window.bench?.mount() ?? { paint: 0, ready: 0 }),
    'mounting',
  );
  const result = {
    paint,
    ready,
    phases: {} as Partial<Record<Phase, PhaseResult>>,
    highlight: Number.NaN,
    heapMb: Number.NaN,
  };
  let elements = 0;
  const count = async () => {
    elements = Math.max(elements, await page.evaluate(() => window.bench?.elements() ?? 0));
  };
  const phases: Readonly<Record<Phase, () => Promise<readonly number[]>>> = {
    panWhole: () => ask(page, 'panWhole', ms),
    panNear: async () => {
      await lookClosely(page);
      return ask(page, 'panNear', ms);
    },
    zoom: () => ask(page, 'zoomThrough', ms),
    wheel: () => wheel(page, ms),
    drag: () => drag(page, ms),
  };
  try {
    await count();
    for (const name of PHASES) {
      const [main, cpu] = [await mainThreadMs(devtools), cpuBelow(process.pid)];
      const times = await within(phases[name](), name);
      result.phases[name] = {
        p50: median(times),
        p95: quantile(times, 0.95),
        cpu: (cpuBelow(process.pid) - cpu) / times.length,
        main: ((await mainThreadMs(devtools)) - main) / times.length,
      };
      await count();
    }
    await page.evaluate(() => window.bench?.goWhole());
    const lit = page.evaluate((times) => window.bench?.highlight(times) ?? [], HIGHLIGHTS);
    result.highlight = median(await within(lit, 'highlighting'));
    await devtools.send('HeapProfiler.collectGarbage');
    result.heapMb = (await devtools.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
    return { ...result, elements };
  } catch (error) {
    return { ...result, elements, failure: error instanceof Error ? (error.message.split('\n')[0] ?? '') : `${error}` };
  }
};

const closed = (browser: Browser) => within(browser.close(), 'closing').catch(() => undefined);

/**
 * Runs one subject on one map in a browser of its own.
 *
 * @param size  `bundled`, or a number of nodes
 * @param ms    length of each phase
 * @throws Error if there is no browser
 */
export const measure = async (address: string, subject: string, size: string, ms: number): Promise<RunResult> => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found; set CHROME_PATH to one.');
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: PANE });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(`${address}/?subject=${subject}&size=${size}`);
    return await runOf(page, devtools, ms);
  } finally {
    await closed(browser);
  }
};
