import type { Locator, Page } from '@playwright/test';

/** The panel of what-if: question, answer, explanation. */
export class WhatIfPanel {
  readonly page: Page;
  readonly panel: Locator;
  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('region', { name: 'What if', exact: true });
  }

  get rail(): Locator {
    return this.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'What if' });
  }

  /** The field that adds a concept. */
  get field(): Locator {
    return this.panel.getByRole('combobox', { name: /^Push/ });
  }

  get pushes(): Locator {
    return this.panel.getByRole('list', { name: 'What is changed' }).getByRole('listitem');
  }

  get headline(): Locator {
    return this.panel.locator('.whatif-headline h3');
  }

  get table(): Locator {
    return this.panel.getByRole('table', { name: /^Where everything goes/ });
  }

  /** The row of a concept, and the button that unfolds it. */
  row(name: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('button', { name, exact: true }) });
  }

  open(name: string): Locator {
    return this.table.getByRole('button', { name, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.panel.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });
  }

  get why(): Locator {
    return this.panel.locator('.why');
  }

  get steps(): Locator {
    return this.panel.getByRole('list', { name: 'Steps' }).getByRole('button');
  }

  get news(): Locator {
    return this.page.getByRole('status');
  }

  /** Picks a concept in the field that has the keyboard. */
  async push(words: string): Promise<void> {
    await this.page.keyboard.type(words);
    await this.page.getByRole('option').first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Presses Tab, or with Shift, until something has the keyboard. */
  async tabTo(goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const most = 80;
    for (let pressed = 0; pressed < most; pressed++) {
      if (await goal.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`${key} did not lead to ${goal}`);
  }
}
