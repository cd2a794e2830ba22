import type { Page } from '@playwright/test';

/** What a function that runs in main is given. */
export type Electron = typeof import('electron');

export interface PrintAnswer {
  readonly success: boolean;
  readonly failureReason: string;
}

export interface LaunchOptions {
  /** The app's user data. */
  readonly dataDir: string;
  readonly args?: readonly string[];
  /** Folder with package.json and out/; the checkout by default. */
  readonly appDir?: string;
}

/** The built app, running. The same for real Electron and for the Chromium host. */
export interface RunningApp {
  readonly page: Page;
  /** Process id of main. */
  readonly pid: number;
  /** Addresses that main gave to the system browser. */
  readonly openedLinks: () => Promise<readonly string[]>;
  /** The next dialog that asks where to save is answered with this file; null cancels it. */
  readonly answerSaveDialog: (file: string | null) => Promise<void>;
  /** The next dialog that asks for a file or folder to open is answered with this one; null cancels it. */
  readonly answerOpenDialog: (file: string | null) => Promise<void>;
  /** The next print dialog is answered so, in Electron's words; no printer is asked. */
  readonly answerPrintDialog: (answer: PrintAnswer) => Promise<void>;
  /** Runs a function in main; it sees nothing but its argument. @returns what it answers, as plain data */
  readonly inMain: <T>(ask: (electron: Electron) => T | Promise<T>) => Promise<T>;
  /** The exit code, once main has ended by itself. */
  readonly ended: Promise<number | null>;
  /** Quits as a person does, and waits until everything has ended. @returns the exit code */
  readonly quit: () => Promise<number | null>;
  /** Kills main at once, as a power cut would, and waits until it is gone. */
  readonly kill: () => Promise<void>;
}

export interface Driver {
  readonly name: 'electron' | 'host';
  readonly launch: (options: LaunchOptions) => Promise<RunningApp>;
}
