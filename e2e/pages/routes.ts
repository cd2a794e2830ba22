import type { Locator, Page } from '@playwright/test';

/** The panel of routes and loops, and what is lit from there. */
export class RoutesPanel {
  readonly page: Page;
  readonly panel: Locator;
  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('region', { name: 'Routes and loops' });
  }

  get rail(): Locator {
    return this.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Routes' });
  }

  field(name: 'From' | 'To' | 'Through'): Locator {
    return this.panel.getByRole('combobox', { name });
  }

  /** The routes or loops to choose from. */
  get choices(): Locator {
    return this.panel.getByRole('radio');
  }

  get steps(): Locator {
    return this.panel.getByRole('list', { name: 'Steps' }).getByRole('button');
  }

  /** What the map says is lit. */
  get chip(): Locator {
    return this.page.getByRole('group', { name: 'Lit on the map' });
  }

  get news(): Locator {
    return this.page.getByRole('status');
  }

  /** How a concept stands out on the map. */
  standing(conceptId: string): Promise<string | null> {
    return this.page.locator(`[data-concept="${conceptId}"]`).getAttribute('data-standing');
  }

  /** The numbers on the lit lines, in their order. */
  get numbers(): Locator {
    return this.page.locator('.lit-step');
  }

  /** Picks a concept in a field that has the keyboard: types its name and takes the first that fits. */
  async pick(name: string): Promise<void> {
    await this.page.keyboard.type(name);
    await this.page.getByRole('option').first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Opens the panel with the pointer and asks for the routes between two concepts. */
  async ask(from: string, to: string): Promise<void> {
    await this.rail.click();
    await this.field('From').focus();
    await this.pick(from);
    await this.field('To').focus();
    await this.pick(to);
  }

  /** Presses Tab until a control has the keyboard, as a person would. @throws Error where it is not reached */
  async tabTo(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error('Tab does not lead there');
  }
}
