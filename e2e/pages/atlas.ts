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

  get card(): Locator {
    return this.page.getByRole('complementary');
  }
}
