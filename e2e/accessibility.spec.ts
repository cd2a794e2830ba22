import { readFileSync } from 'node:fs';
import { inRoot } from '../scripts/root.ts';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { heardOn } from './heard.ts';
import type { AtlasPage } from './pages/atlas.ts';
import { Listener } from './pages/listener.ts';
import { RoutesPanel } from './pages/routes.ts';
import { WhatIfPanel } from './pages/what-if.ts';

/** Writes a note, throws it away, and looks at it in the trash. */
const openTrashed = async (page: AtlasPage): Promise<void> => {
  await page.select('CRH');
  await page.writeNote('Thrown away');
  await page.isSaved();
  const notes = await page.openNotes();
  await notes.locator('.note-item').filter({ hasText: 'Thrown away' }).first().press('Delete');
  await notes.getByRole('button', { name: /^Trash, / }).click();
  await page.page.getByRole('region', { name: 'Trash' }).locator('.note-item').first().press('Enter');
  await page.page.getByRole('button', { name: 'Take back' }).waitFor();
};

const views: readonly (readonly [name: string, show: (page: AtlasPage) => Promise<unknown>])[] = [
  // Before any note is written: the views share a store.
  ['empty notes', (page) => page.openNotes()],
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
    'note written and read at once, with a link that leads nowhere, in a list with marks',
    async (page) => {
      const notes = await page.openNotes();
      await notes.locator('.note-item').first().press('Enter');
      const sheet = page.page.getByRole('region', { name: 'Open note' });
      await sheet.getByRole('button', { name: 'Both', exact: true }).click();
      await sheet.getByRole('textbox', { name: /^Note on/ }).fill('# Stress #exam\n\n- [ ] see [[phlogiston]]');
      await sheet.getByRole('heading', { name: /Links that lead nowhere/ }).waitFor();
      await notes.locator('.note-item').first().press('Control+ ');
      await page.page.getByRole('button', { name: '1 link leads nowhere' }).click();
    },
  ],
  ['note in the trash', openTrashed],
  [
    'history of a note',
    async (page) => {
      await openTrashed(page);
      await page.page.getByRole('button', { name: 'Take back' }).click();
      await page.page.getByRole('button', { name: 'History', exact: true }).click();
      await page.page.getByRole('dialog').getByRole('radio').first().waitFor();
    },
  ],
  [
    'backup that is looked at',
    async (page) => {
      await page.openNotes();
      await page.page.getByRole('button', { name: 'Backups', exact: true }).click();
      await page.page.getByRole('button', { name: 'Back up now' }).click();
      await page.page.getByText(/Backup made and read again/).waitFor();
      await page.page.getByRole('list', { name: 'Backups and generations' }).getByRole('button').first().click();
      await page.page.getByRole('region', { name: 'What it holds' }).locator('summary').first().click();
    },
  ],
  [
    'study pack to be exported',
    async (page) => {
      await page.openNotes();
      await page.page.getByRole('button', { name: 'Export everything…' }).click();
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
    'picker with its list',
    async (page) => {
      await new RoutesPanel(page.page).rail.click();
      await new RoutesPanel(page.page).field('From').fill('cort');
      await page.page.getByRole('option').first().waitFor();
    },
  ],
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
  [
    'what if with an explanation, beside another',
    async (page) => {
      const panel = new WhatIfPanel(page.page);
      await panel.rail.click();
      await panel.field.click();
      await panel.push('cortisol');
      await panel.button('Keep this to compare').click();
      await panel.button('Weeks').click();
      await panel.open('LH').click();
      await panel.steps.first().waitFor();
    },
  ],
  [
    'a protocol that is predicted',
    async (page) => {
      const panel = new WhatIfPanel(page.page);
      await panel.rail.click();
      await panel.button('Scenarios').click();
      await panel.panel.getByRole('region', { name: 'The three protocols' }).getByRole('listitem').first().click();
      await panel.panel.getByRole('radio', { name: 'Down' }).first().check({ force: true });
    },
  ],
  [
    'what a what-if cannot tell',
    async (page) => {
      const panel = new WhatIfPanel(page.page);
      await panel.rail.click();
      await panel.button('What this can and cannot tell').click();
    },
  ],
  [
    'three relations far, alone',
    async (page) => {
      await page.select('Cortisol');
      await page.page.keyboard.press('F6');
      await page.page.keyboard.press('3');
      await page.page.keyboard.press('f');
    },
  ],
  [
    'three relations far, with all around it',
    async (page) => {
      await page.select('CRH');
      await page.page.keyboard.press('F6');
      await page.page.keyboard.press('3');
    },
  ],
  [
    'tree down to the sources of a claim, and what was visited',
    async (page) => {
      await page.select('ACTH');
      await page.select('CRH');
      await page.openList();
      const person = new Listener(page.page);
      await page.tree.getByRole('treeitem', { selected: true }).focus();
      await person.goInto(/^What is known/);
      await person.goInto(/textbook knowledge, \d+ sources?/);
      await person.goInto(/^Source: /);
    },
  ],
  [
    'table with a selected concept',
    async (page) => {
      await page.select('CRH');
      await page.openList('Table');
    },
  ],
  [
    'sheet of keys',
    async (page) => {
      await page.select('CRH');
      await page.page.keyboard.press('?');
      await expect(page.page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    },
  ],
];

/** So many views a test: each is loaded anew and takes axe seconds. */
const A_TEST = 8;
const parts = views.flatMap((_, index) => (index % A_TEST === 0 ? [views.slice(index, index + A_TEST)] : []));

for (const theme of ['light', 'dark', 'contrast'])
  for (const part of parts)
    test(`axe finds nothing in the ${theme} theme on: ${part.map(([name]) => name).join('; ')}`, async ({ launch }) => {
      test.slow();
      const { page } = await launch([`--theme=${theme}`]);
      for (const [name, show] of part) {
        await page.page.reload();
        await page.isReady();
        await show(page);
        expect(await violations(page.page), name).toEqual([]);
      }
    });

interface Known {
  readonly concepts: readonly { readonly id: string; readonly label: string }[];
  readonly relations: readonly { readonly id: string }[];
}

/** What the app was built with. */
const known = JSON.parse(readFileSync(inRoot('out/content/bundle.json'), 'utf8')) as Known;
const relations = known.relations.map(({ id }) => `relation:${id}`).toSorted();

/** Unfolds every item of a level of the tree. */
const unfold = async (page: AtlasPage, level: number) => {
  const folded = page.tree.locator(`[role="treeitem"][aria-level="${level}"][aria-expanded="false"]`);
  await folded.evaluateAll((items) => {
    for (const item of items) item.querySelector<HTMLElement>('.twin-fold')?.click();
  });
  await expect(folded).toHaveCount(0);
};

test('a screen reader is given every concept and every relation of the content in the tree, each with a name', async ({
  launch,
}) => {
  test.slow();
  const { page } = await launch();
  await page.openList();
  for (const level of [1, 2, 3]) await unfold(page, level);
  const heard = (await heardOn(page.page)).filter(({ role }) => role === 'treeitem');
  const subjects = new Set(heard.map(({ subject }) => subject));
  expect([...subjects].filter((each) => each.startsWith('relation:')).toSorted()).toEqual(relations);
  for (const { id, label } of known.concepts)
    expect(heard.find(({ subject }) => subject === `concept:${id}`)?.name, id).toContain(label);
  for (const { name, subject } of heard) expect(name, subject).not.toBe('');
});

test('a screen reader is given every relation of the content in the table', async ({ launch }) => {
  const { page } = await launch();
  await page.openList('Table');
  const heard = (await heardOn(page.page)).filter(({ subject }) => subject.startsWith('relation:'));
  expect(heard.map(({ subject }) => subject).toSorted()).toEqual(relations);
  for (const { name, subject } of heard) expect(name, subject).not.toBe('');
});

test('with forced colours lines, letters of evidence and what is selected keep apart by the system colours', async ({
  launch,
}) => {
  const { page } = await launch();
  await page.page.emulateMedia({ forcedColors: 'active' });
  await page.select('CRH');
  const look = await page.page.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const system = (colour: string) => {
      probe.style.color = colour;
      return getComputedStyle(probe).color;
    };
    const styleOf = (selector: string) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`no ${selector}`);
      return getComputedStyle(element);
    };
    const letter = styleOf('.card-pane .evidence.grade-a b');
    return {
      ink: system('CanvasText'),
      paper: system('Canvas'),
      mark: system('Highlight'),
      line: styleOf('.line[data-standing="near"] .stroke').stroke,
      halo: styleOf('.line[data-standing="near"] .halo').stroke,
      ring: styleOf('.concept[data-standing="self"] .ring-selected').stroke,
      letter: [letter.color, letter.backgroundColor],
    };
  });
  expect(look).toMatchObject({ line: look.ink, halo: look.paper, ring: look.mark, letter: [look.paper, look.ink] });
});
