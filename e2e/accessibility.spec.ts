import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { expect, test } from './fixtures.ts';
import type { AtlasPage } from './pages/atlas.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs axe inside the page; the debugger's door is the only one that the policy leaves open for a script. */
const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: typeof axe };
    const result = await run.run(document, { resultTypes: ['violations'] });
    return result.violations.flatMap((each) => each.nodes.map((node) => `${each.id}: ${node.html.slice(0, 160)}`));
  });
};

const views: readonly (readonly [name: string, show: (page: AtlasPage) => Promise<unknown>])[] = [
  ['map', async () => undefined],
  ['concept card', (page) => page.select('CRH')],
  [
    'relation card with a note',
    async (page) => {
      await page.select('CRH');
      await page.card.getByRole('button', { name: /^CRH \w+ ACTH/ }).click();
      await page.writeNote('A note');
      await page.isSaved();
    },
  ],
  ['empty notes', (page) => page.openNotes()],
  [
    'notes',
    async (page) => {
      await page.select('CRH');
      await page.writeNote('A note');
      await page.isSaved();
      await page.openNotes();
    },
  ],
  [
    'tree with an open relation',
    async (page) => {
      await page.openList();
      await page.tree.getByRole('treeitem', { name: /^CRH\b/ }).click();
      for (let step = 0; step < 6; step++) await page.page.keyboard.press('ArrowRight');
    },
  ],
  [
    'table with a selected relation',
    async (page) => {
      await page.openList('Table');
      await page.table.getByRole('button', { name: /^CRH releases ACTH/ }).click();
    },
  ],
  ['search results', (page) => page.find('oxytocin')],
];

for (const theme of ['light', 'dark', 'contrast'])
  test(`axe finds nothing on any view in the ${theme} theme`, async ({ launch }) => {
    test.slow();
    const { page } = await launch([`--theme=${theme}`]);
    for (const [name, show] of views) {
      await page.page.reload();
      await page.isReady();
      await show(page);
      expect(await violations(page.page), name).toEqual([]);
    }
  });
