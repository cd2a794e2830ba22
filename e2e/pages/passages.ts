import type { Locator, Page } from '@playwright/test';

/** Highlights of the text, as a person sees and makes them. */
export class Passages {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  paragraph(id: string): Locator {
    return this.page.locator(`[data-paragraph="${id}"]`);
  }

  /** What can be done with selected words. */
  get bar(): Locator {
    return this.page.getByRole('toolbar', { name: 'Highlight the selected words' });
  }

  /** The highlight that is open. */
  get card(): Locator {
    return this.page.getByRole('region', { name: 'Highlight', exact: true });
  }

  get tray(): Locator {
    return this.page.getByRole('region', { name: 'Highlights without a place' });
  }

  get trayButton(): Locator {
    return this.page.getByRole('button', { name: /^\d+ highlights? without a place$/ });
  }

  /** The marks beside a paragraph. */
  marksBeside(id: string): Locator {
    return this.page.locator('.passage-row', { has: this.paragraph(id) }).locator('.margin-mark');
  }

  /** Where words are drawn: the points before the first and behind the last letter, in the middle of their lines. */
  private async ends(id: string, words: string) {
    const paragraph = this.paragraph(id);
    await paragraph.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    return paragraph.evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const at = (element.textContent ?? '').indexOf(wanted);
      const range = document.createRange();
      let units = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { length } = node as Text;
        if (at >= units && at < units + length) range.setStart(node, at - units);
        const end = at + wanted.length;
        if (end > units && end <= units + length) range.setEnd(node, end - units);
        units += length;
      }
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      const [first, last] = [boxes.at(0), boxes.at(-1)];
      if (at === -1 || !first || !last) throw new Error(`"${wanted}" is not drawn`);
      return {
        from: { x: first.left + 1, y: first.top + first.height / 2 },
        to: { x: last.right - 1, y: last.top + last.height / 2 },
      };
    }, words);
  }

  /** Selects words with the mouse. */
  async select(id: string, words: string): Promise<void> {
    const { from, to } = await this.ends(id, words);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 5 });
    await this.page.mouse.up();
    await this.bar.waitFor();
  }

  async click(id: string, words: string): Promise<void> {
    const { from } = await this.ends(id, words);
    await this.page.mouse.click(from.x + 3, from.y);
  }

  async highlight(colour: 'Amber' | 'Green' | 'Rose' | 'Violet'): Promise<void> {
    await this.bar.getByRole('button', { name: new RegExp(`^Highlight: ${colour}`) }).click();
    await this.bar.waitFor({ state: 'hidden' });
  }

  /** The words that are drawn as highlighted, by colour. */
  drawn(): Promise<Readonly<Record<string, readonly string[]>>> {
    return this.page.evaluate(() =>
      Object.fromEntries(
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('passage-') && name !== 'passage-open')
          .map(([name, highlight]) => [name.slice('passage-'.length), [...highlight].map((range) => String(range))]),
      ),
    );
  }

  /** The words that are selected. */
  selected(): Promise<string> {
    return this.page.evaluate(() => String(document.getSelection()).replaceAll(/\s+/g, ' '));
  }
}
