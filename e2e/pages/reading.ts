import type { Locator, Page } from '@playwright/test';

/** The text of the course, with the map beside it. */
export class ReadingRoom {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  get room(): Locator {
    return this.page.getByRole('region', { name: 'Reading', exact: true });
  }

  /** Opens the page by keyboard. */
  async open(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Read' }).press('Enter');
  }

  async depth(name: 'Fundamentals' | 'Intermediate' | 'Academic'): Promise<void> {
    await this.room.getByRole('button', { name, exact: true }).press('Enter');
  }

  get title(): Locator {
    return this.room.getByRole('heading', { level: 2 });
  }

  /** A paragraph, table or plan, by its id. */
  passage(id: string): Locator {
    return this.room.locator(`[data-block="${id}"]`);
  }

  /** The passage before the eyes. */
  get read(): Locator {
    return this.room.locator('[data-read] [data-block]');
  }

  /** Scrolls as a wheel does, until a passage is before the eyes. */
  async scrollTo(id: string): Promise<void> {
    await this.passage(id).evaluate((passage) => {
      const body = passage.closest('.reading-body');
      if (!body) throw new Error('the passage does not lie in the text');
      const eyes = body.getBoundingClientRect().top + body.clientHeight * 0.2;
      body.scrollTop += passage.getBoundingClientRect().top - eyes;
    });
  }

  /** How far below the top of what scrolls a passage begins, in CSS pixels. */
  topOf(id: string): Promise<number> {
    return this.passage(id).evaluate((passage) => {
      const body = passage.closest('.reading-body');
      if (!body) throw new Error('the passage does not lie in the text');
      return passage.getBoundingClientRect().top - body.getBoundingClientRect().top;
    });
  }
}
