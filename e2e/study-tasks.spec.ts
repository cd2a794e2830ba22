import { test as base, expect } from './fixtures.ts';
import { Listener } from './pages/listener.ts';

/** The list is open, and no map is to be seen in the whole window. */
const test = base.extend<{ readonly person: Listener }>({
  person: async ({ launch }, use) => {
    const { page } = (await launch()).page;
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('[aria-label="Hormone map"] { visibility: hidden !important }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    const person = new Listener(page);
    await person.openList();
    await use(person);
    await expect(page.getByRole('application')).toHaveCount(0);
  },
});

test('finds the oxytocin receptor', async ({ person }) => {
  await person.find('Oxytocin receptor');
  await person.hears('treeitem', /^Oxytocin receptor\. Raised by \d+, lowered by \d+/);
  await expect(person.here).toHaveAttribute('aria-selected', 'true');
});

test('hears who raises the receptor', async ({ person }) => {
  await person.find('Oxytocin receptor');
  await person.goInto(/^Raised by, \d+$/);
  await person.goInto(/^Oxytocin binds oxytocin receptor, textbook knowledge, within seconds/);
  await person.pressUntil('ArrowUp', 'treeitem', /^Oestradiol raises oxytocin receptor, animal evidence, .*contested/);
});

test('finds the strongest evidence about the receptor', async ({ person }) => {
  await person.pressUntil('Tab', 'button', 'Table');
  await person.press('Enter');
  await person.pressUntil('Tab', 'textbox', 'Filter relations');
  await person.page.keyboard.type('oxytocin receptor');
  await person.isTold(/\d+ of \d+ listed/);
  await person.pressUntil('Tab', 'button', /^Evidence/);
  await person.press('Enter');
  await person.isTold(/Sorted by evidence, ascending/);
  await person.pressUntil('Tab', 'button', /, textbook knowledge/);
  await person.pressUntil('ArrowDown', 'button', /^\S.* oxytocin receptor, textbook knowledge/);
  await person.press('End');
  await person.hears('button', /, only the article says so/);
});

test('hears what lowers cortisol, and with what evidence', async ({ person }) => {
  await person.find('Cortisol');
  await person.goInto(/^Lowered by, \d+$/);
  await person.goInto(/^Social support lowers cortisol, trial evidence, within minutes$/);
  await person.press('Enter');
  await person.isTold(/^Selected: Social support lowers cortisol, trial evidence/);
});

test('asks for the route from stress to testosterone, and hears its steps', async ({ person }) => {
  await person.find('Psychosocial stress');
  await person.press('Shift+A');
  await person.isTold(/Routes start at Psychosocial stress\. Their end has still to be marked, with B\.$/);
  await person.find('Testosterone');
  await person.press('Shift+B');
  await person.hears('radio', /^1\. .*testosterone/i);
  await expect(person.here).toBeChecked();
  await person.press('Tab');
  await person.hears('button', /^Psychosocial stress /);
  await person.pressUntil('Tab', 'button', / testosterone, .*/);
});

test('hears a feedback loop that passes cortisol', async ({ person }) => {
  await person.find('Cortisol');
  await person.press('Shift+O');
  await person.isTold(/^\d+ loops?\./);
  await person.hears('radio', /^1\. .*(?:reinforcing|balancing)/i);
  await person.pressUntil('Tab', 'button', /cortisol/i);
});

test('hears what is contested about vitamin D', async ({ person }) => {
  await person.find('Vitamin D');
  await person.goInto(/^Depends on context, 1$/);
  await person.goInto(/^Vitamin D may change oxytocin sensitivity, only the article says so, .*contested$/);
  await person.goInto(/^Contested: \S+/);
});

test('writes a note on a relation, and finds it said there', async ({ person }) => {
  await person.find('CRH');
  await person.goInto(/^Raises, \d+$/);
  await person.goInto(/^CRH releases ACTH, /);
  await person.press('n');
  await person.hears('textbox', 'Note on CRH releases ACTH');
  await person.page.keyboard.type('First step of the axis');
  await expect(person.page.getByText(/^Saved \d/).first()).toBeVisible();
  await person.press('F6');
  await person.hears('treeitem', /^CRH releases ACTH, .*, has your note$/);
});

test('goes back to the first concept, and forward again', async ({ person }) => {
  for (const name of ['CRH', 'ACTH', 'Cortisol']) await person.find(name);
  await person.press('Alt+ArrowLeft');
  await person.isTold(/^Selected: ACTH\. /);
  await person.press('Backspace');
  await person.isTold(/^Selected: CRH\. /);
  await person.hears('treeitem', /^CRH\b/);
  await person.press('Alt+ArrowRight');
  await person.hears('treeitem', /^ACTH\b/);
});

test('reads the sources of a claim, and comes back to it', async ({ person }) => {
  await person.find('Cortisol');
  await person.goInto(/^What is known, \d+$/);
  await person.goInto(/^Mobilises fuel, .*textbook knowledge, 2 sources$/);
  await person.goInto(/^Source: \S.*\d{4}/);
  await person.press('Enter');
  await expect(person.page.getByRole('dialog')).toContainText('Cited by');
  await person.press('Escape');
  await person.hears('treeitem', /^Source: /);
});
