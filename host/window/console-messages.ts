/** What a page writes to its console, what nobody in it caught, and what Chromium itself has to say about it. */
import { inside } from '../net/origin.ts';
import type { Page } from './page.ts';

export type Level = 'debug' | 'info' | 'warning' | 'error';
type Tell = (level: Level, message: string, sourceId: string, lineNumber: number) => void;

const LEVELS: Partial<Record<string, Level>> = {
  warning: 'warning',
  error: 'error',
  assert: 'error',
  debug: 'debug',
  verbose: 'debug',
};
const levelOf = (name: string): Level => LEVELS[name] ?? 'info';

/** Lines count from 1, as in Electron; DevTools counts from 0. */
export function tellConsole(page: Page, tell: Tell): void {
  page.events
    .on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
      const text = args.map(({ value, description }) => String(value ?? description ?? '')).join(' ');
      const { url = '', lineNumber = 0 } = stackTrace?.callFrames[0] ?? {};
      tell(levelOf(type), text, inside(url), lineNumber + 1);
    })
    .on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url = '', lineNumber } }) =>
      tell('error', exception?.description ?? text, inside(url), lineNumber + 1),
    )
    .on('Log.entryAdded', ({ entry: { level, text, url = '', lineNumber = 0 } }) =>
      tell(levelOf(level), text, inside(url), lineNumber + 1),
    );
}
