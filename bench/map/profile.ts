import { chromium } from 'playwright-core';
import { findChromium } from '../../host/find-chromium.ts';
import { FLAGS, PANE } from './measure.ts';
import './page/protocol.ts';

/** Time that one function took by itself, callees apart. */
export interface Cost {
  readonly name: string;
  readonly ms: number;
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
}

const nameOf = ({ callFrame: { functionName, url, lineNumber } }: ProfileNode): string => {
  const file = url.split('/').at(-1) ?? '';
  return `${functionName || '(anonymous)'}${file ? ` ${file}:${lineNumber + 1}` : ''}`;
};

/** Self times by function, most first. Sample times are in microseconds. */
const costsOf = (
  nodes: readonly ProfileNode[],
  samples: readonly number[],
  deltas: readonly number[],
): readonly Cost[] => {
  const names = new Map(nodes.map((node) => [node.id, nameOf(node)]));
  const sums = new Map<string, number>();
  samples.forEach((id, index) => {
    const name = names.get(id) ?? '';
    sums.set(name, (sums.get(name) ?? 0) + (deltas[index] ?? 0) / 1000);
  });
  return [...sums].map(([name, ms]) => ({ name, ms })).sort((a, b) => b.ms - a.ms);
};

/** What the app's map does while it mounts, is panned near, and is zoomed across the switch of tiers. */
export const profile = async (address: string, size: string, ms: number): Promise<Record<string, readonly Cost[]>> => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found; set CHROME_PATH to one.');
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: PANE });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Profiler.enable');
    await devtools.send('Profiler.setSamplingInterval', { interval: 500 });
    await page.goto(`${address}/?subject=product&size=${size}`);
    await page.waitForFunction(() => window.bench !== undefined);
    await page.evaluate(() => window.bench?.prepare());
    const during = async (work: () => Promise<unknown>): Promise<readonly Cost[]> => {
      await devtools.send('Profiler.start');
      await work();
      const { profile: found } = await devtools.send('Profiler.stop');
      return costsOf(found.nodes, found.samples ?? [], found.timeDeltas ?? []);
    };
    return {
      mount: await during(() => page.evaluate(() => window.bench?.mount())),
      panNear: await during(() => page.evaluate((time) => window.bench?.panNear(time), ms)),
      zoom: await during(() => page.evaluate((time) => window.bench?.zoomThrough(time), ms)),
    };
  } finally {
    await browser.close();
  }
};
