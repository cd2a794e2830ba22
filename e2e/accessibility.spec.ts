import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import type { AtlasPage } from './pages/atlas.ts';
import { RoutesPanel } from './pages/routes.ts';

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
  ['export', (page) => page.page.keyboard.press('ControlOrMeta+p')],
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
  ['routes that disagree', (page) => new RoutesPanel(page.page).ask('psychosocial', 'testosterone')],
  [
    'loops',
    async (page) => {
      const routes = new RoutesPanel(page.page);
      await routes.rail.click();
      await routes.panel.getByRole('button', { name: 'Loops', exact: true }).click();
      await routes.choices.nth(1).click();
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
