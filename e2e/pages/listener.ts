import { expect, type Locator, type Page } from '@playwright/test';

type Role = Parameters<Page['getByRole']>[0];

/** Longest way of a person who presses one key again and again. */
const PATIENCE = 80;

/** A person who has a keyboard and what is read out, and neither eyes nor a mouse. */
export class Listener {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** What the keyboard is on. */
  get here(): Locator {
    return this.page.locator(':focus');
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** What is read out where the keyboard has come to. */
  async hears(role: Role, name: RegExp | string): Promise<void> {
    await expect(this.page.getByRole(role, { name }).and(this.here)).toBeFocused();
  }

  /** What the live region says. What happens within a moment is said in one message: a sentence of it is meant. */
  async isTold(words: RegExp): Promise<void> {
    const sentence = new RegExp(words.source.replace(/^\^/, '(?:^|[.!?] )'), words.flags);
    await expect(this.page.getByRole('status')).toContainText(sentence);
  }

  /** Presses one key until the keyboard is on something of that role and name. */
  async pressUntil(key: string, role: Role, name: RegExp | string): Promise<void> {
    const wanted = this.page.getByRole(role, { name }).and(this.here);
    for (let presses = 0; presses < PATIENCE; presses += 1) {
      await this.press(key);
      if ((await wanted.count()) > 0) return;
    }
    throw new Error(`${key} does not lead to ${role} ${name}`);
  }

  /** Opens the list, as its first page. */
  async openList(): Promise<void> {
    await this.pressUntil('Tab', 'button', 'List');
    await this.press('Enter');
  }

  /** Finds something by its name, and goes to its row in the list. */
  async find(name: string): Promise<void> {
    await this.press('ControlOrMeta+k');
    await this.hears('combobox', /^Find in map/);
    await this.page.keyboard.type(name);
    await this.isTold(/\d+ found/);
    await this.press('Enter');
    await this.hears('heading', name);
    await this.press('F6');
    await this.hears('treeitem', new RegExp(`^${name}\\b`));
  }

  /** Unfolds the item that the keyboard is on and goes to one in it. */
  async goInto(name: RegExp): Promise<void> {
    await this.press('ArrowRight');
    await expect(this.here).toHaveAttribute('aria-expanded', 'true');
    await this.pressUntil('ArrowDown', 'treeitem', name);
  }
}
