/** app.commandLine: reads the app's own arguments; what is appended goes to Chromium. */
import { strict } from '../strict.ts';

let argv: readonly string[] = [];
const appended: string[] = [];
const every = () => [...argv, ...appended];

/** @param args  the app's arguments, without program and main file */
export function setArguments(args: readonly string[]): void {
  argv = args;
}

/** What Chromium is started with on top of the host's own flags. */
export const appendedSwitches = (): readonly string[] => appended;

export const commandLine = strict<Electron.CommandLine>('app.commandLine', {
  appendSwitch(name, value) {
    appended.push(value === undefined ? `--${name}` : `--${name}=${value}`);
  },
  hasSwitch: (name) => every().some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`)),
  getSwitchValue(name) {
    const prefix = `--${name}=`;
    return (
      every()
        .findLast((arg) => arg.startsWith(prefix))
        ?.slice(prefix.length) ?? ''
    );
  },
});
