import { expect, type Locator, type Page } from '@playwright/test';

/** The window, by what a person sees and hears. */
export class AtlasPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** The first view stands. */
  async isReady(): Promise<void> {
    await expect(this.page.locator('html[data-ready]')).toBeAttached({ timeout: 30_000 });
  }

  get map(): Locator {
    return this.page.getByRole('application', { name: 'Concepts and relations' });
  }

  get card(): Locator {
    return this.page.getByRole('complementary', { name: 'Card' });
  }

  get cardTitle(): Locator {
    return this.card.getByRole('heading', { level: 2 });
  }

  get status(): Locator {
    return this.page.getByRole('contentinfo');
  }

  get search(): Locator {
    return this.page.getByRole('combobox', { name: 'Find in map, text, library and notes' });
  }

  get results(): Locator {
    return this.page.getByRole('listbox', { name: 'Results' }).getByRole('option');
  }

  /** A concept on the map, by its label. */
  concept(label: string): Locator {
    return this.map.getByRole('button', { name: label, exact: true });
  }

  /** The point halfway between two concepts that stand side by side in one row: on the arrow that joins them. */
  async between(left: string, right: string): Promise<{ readonly x: number; readonly y: number }> {
    const [a, b] = await Promise.all([this.concept(left).boundingBox(), this.concept(right).boundingBox()]);
    if (!a || !b) throw new Error(`${left} and ${right} are not both on the screen`);
    return { x: (a.x + a.width + b.x) / 2, y: (a.y + a.height / 2 + b.y + b.height / 2) / 2 };
  }

  /** Turns the wheel over the middle of the map until it stands at a zoom, to the percent. */
  async zoomTo(zoom: number): Promise<void> {
    const shown = this.page.locator('.zoom-percent');
    const pane = await this.map.boundingBox();
    if (!pane) throw new Error('the map is not on the screen');
    await this.page.mouse.move(pane.x + pane.width / 2, pane.y + pane.height / 2);
    await expect(async () => {
      const now = Number.parseInt((await shown.textContent()) ?? '', 10) / 100;
      // A turn of the wheel by 500 doubles or halves; the browser hands on no more than a few notches at once.
      const turn = Math.log2(now / zoom) * 500;
      await this.page.mouse.wheel(0, Math.max(-120, Math.min(120, turn)));
      await expect(shown).toHaveText(`${Math.round(zoom * 100)}%`, { timeout: 100 });
    }).toPass({ intervals: [20] });
  }

  /** Finds a concept by its name, as a person would, and opens its card. */
  async select(concept: string): Promise<void> {
    await this.find(concept);
    await expect(this.results.first()).toContainText(concept);
    await this.page.keyboard.press('Enter');
    await expect(this.cardTitle).toHaveText(concept);
    await expect(this.concept(concept)).toBeInViewport();
  }

  /** Brings a concept into sight and leaves the map without a selection. */
  async goTo(concept: string): Promise<void> {
    await this.select(concept);
    await this.card.getByRole('button', { name: 'Close card' }).click();
    await expect(this.card).toBeHidden();
  }

  /** The address of a source that is shown. */
  get doi(): Locator {
    return this.page.getByText(/^doi\.org\/10\.\d{4}/).first();
  }

  /** Types into a new note on whatever the card shows. */
  async writeNote(text: string): Promise<void> {
    await this.card.getByRole('button', { name: 'Write a note' }).click();
    await this.card.getByRole('textbox', { name: /^Note on/ }).fill(text);
  }

  /** The note is acknowledged: it would survive a power cut. */
  async isSaved(): Promise<void> {
    await expect(this.card.getByText(/^Saved \d/)).toBeVisible();
  }

  /** The map as a tree of concepts. */
  get tree(): Locator {
    return this.page.getByRole('tree', { name: 'Concepts and relations' });
  }

  /** The map as a table of relations. */
  get table(): Locator {
    return this.page.getByRole('table', { name: 'Relations' });
  }

  async openList(view: 'Tree' | 'Table' = 'Tree'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'List' }).click();
    await this.page.getByRole('button', { name: view, exact: true }).click();
  }

  /** The signs of the map, each of which is a filter. */
  get legend(): Locator {
    return this.page.getByRole('complementary', { name: 'Legend and filters' });
  }

  async openLegend(): Promise<void> {
    await this.page.getByRole('button', { name: /^Legend and filters/ }).press('Enter');
    await expect(this.legend).toBeVisible();
  }

  /** The menu of views. */
  get views(): Locator {
    return this.page.getByRole('dialog', { name: 'Views' });
  }

  async openViews(): Promise<void> {
    if (await this.views.isHidden()) await this.page.getByRole('button', { name: 'Views', exact: true }).press('Enter');
    await expect(this.views).toBeVisible();
  }

  /** Saves what the map shows; the menu stays open. */
  async saveView(name: string): Promise<void> {
    await this.openViews();
    const field = this.views.getByRole('textbox', { name: 'Save what the map shows now as' });
    await field.fill(name);
    await field.press('Enter');
  }

  async openView(name: string): Promise<void> {
    await this.openViews();
    await this.views.getByRole('button', { name: new RegExp(`^${name}`) }).press('Enter');
    await expect(this.views).toBeHidden();
  }

  async openNotes(): Promise<Locator> {
    await this.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Notes' }).click();
    return this.page.getByRole('region', { name: 'Notes' });
  }

  async find(words: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+k');
    await expect(this.search).toBeFocused();
    await this.search.fill(words);
  }
}
