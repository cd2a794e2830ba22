import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import type { AtlasPage } from './pages/atlas.ts';

const openText = async ({ page }: AtlasPage) => {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Read' }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Fundamentals' })).toBeVisible();
};

const NAME = 'Read aloud, pause, go on';

/**
 * The test machines have no voice, so these stand in for the system's: one of this machine, and one that would send the
 * text away. They write down what they are to say.
 */
const giveVoices = (page: Page) =>
  page.evaluate(() => {
    const voice = (name: string, localService: boolean) => ({
      voiceURI: name,
      name,
      lang: 'en-GB',
      localService,
      default: !localService,
    });
    const said: string[] = [];
    let current: SpeechSynthesisUtterance | null = null;
    class Words {
      readonly text: string;
      voice: { readonly name: string } | null = null;
      constructor(text: string) {
        this.text = text;
      }
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [voice('Far', false), voice('Near', true)],
      speak: (words: SpeechSynthesisUtterance) => {
        said.push(`${words.voice?.name}: ${words.text}`);
        current = words;
      },
      pause: () => said.push('pause'),
      resume: () => said.push('resume'),
      cancel: () => {
        current = null;
      },
    });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Words });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    const end = () => current?.onend?.(new Event('end') as SpeechSynthesisEvent);
    Object.assign(window, { stand: { said, end } });
  });

interface Stand {
  readonly stand: { readonly said: string[]; readonly end: () => void };
}

const said = (page: Page) => page.evaluate(() => (window as unknown as Stand).stand.said);
const end = (page: Page) => page.evaluate(() => (window as unknown as Stand).stand.end());

test('without a voice nothing is offered, and its key does nothing', async ({ launch }) => {
  const { page } = await launch();
  expect(await page.page.evaluate(() => window.speechSynthesis.getVoices().length)).toBe(0);
  await openText(page);
  await page.page.keyboard.press('s');
  await expect(page.page.getByRole('button', { name: NAME })).toHaveCount(0);
  await expect(page.page.getByRole('region', { name: 'Reading aloud' })).toHaveCount(0);
});

test('by keyboard: a voice of this machine reads passage after passage, marked and in sight', async ({ launch }) => {
  const { page } = await launch();
  await giveVoices(page.page);
  await openText(page);
  // Off until it is asked for.
  expect(await said(page.page)).toEqual([]);
  const spoken = page.page.locator('[data-spoken]');
  await page.page.keyboard.press('s');
  await expect(spoken).toContainText('Oxytocin is a small peptide');
  await page.page.keyboard.press(']');
  await end(page.page);
  await expect(spoken).toHaveCount(1);
  await expect(spoken).toBeInViewport();
  await page.page.keyboard.press('[');
  await page.page.keyboard.press('s');
  await expect(page.page.getByRole('button', { name: NAME }).getByText('Go on')).toBeVisible();
  await page.page.keyboard.press('s');
  const heard = await said(page.page);
  expect(heard[0]).toMatch(/^Near: What oxytocin is\. Oxytocin is a small peptide/);
  expect(heard.filter((each) => each.startsWith('Near: '))).toHaveLength(4);
  expect(heard.slice(-2)).toEqual(['pause', 'resume']);
  expect(heard.join()).not.toContain('Far');

  await page.page.getByRole('button', { name: 'Stop reading aloud' }).press('Enter');
  await expect(spoken).toHaveCount(0);
  await expect(page.page.getByRole('button', { name: NAME })).toBeFocused();
});

test('only voices of this machine can be chosen, and leaving the page ends it', async ({ launch }) => {
  const { page } = await launch();
  await giveVoices(page.page);
  await openText(page);
  await page.page.keyboard.press('s');
  const bar = page.page.getByRole('region', { name: 'Reading aloud' });
  await expect(bar.getByRole('combobox', { name: 'Voice' }).getByRole('option')).toHaveText(['Near']);
  await bar.getByRole('combobox', { name: 'Pace' }).selectOption('1.5');
  expect((await said(page.page)).filter((each) => each.startsWith('Near: '))).toHaveLength(2);
  await page.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Notes' }).press('Enter');
  await end(page.page);
  expect((await said(page.page)).filter((each) => each.startsWith('Near: '))).toHaveLength(2);
});

for (const theme of ['light', 'dark', 'contrast']) {
  test(`while it reads aloud axe finds nothing (${theme})`, async ({ launch }) => {
    const { page } = await launch([`--theme=${theme}`]);
    await giveVoices(page.page);
    await openText(page);
    await page.page.keyboard.press('s');
    await expect(page.page.locator('[data-spoken]')).toHaveCount(1);
    expect(await violations(page.page)).toEqual([]);
  });
}
