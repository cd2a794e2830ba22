import type { Locator, Page } from '@playwright/test';

/** What is looked up: glossary, references, claim audit. */
export class LibraryRoom {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  get room(): Locator {
    return this.page.getByRole('region', { name: 'Library' });
  }

  /** Opens a page of it by keyboard. */
  async open(name: 'Glossary' | 'References' | 'Claim audit'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Library' }).press('Enter');
    await this.room.getByRole('button', { name, exact: true }).press('Enter');
  }

  /** A claim of the audit, by its number. */
  claim(number: number): Locator {
    return this.room.locator(`[data-entry="article-${number}"]`);
  }

  /** A source, by its id. */
  source(id: string): Locator {
    return this.room.locator(`[data-entry="${id}"]`);
  }
}
