/** shell: hands addresses and files to the system. In a test it is only recorded. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { environment } from '../environment.ts';
import { strict } from '../strict.ts';
import { record } from './calls.ts';

/** The system's own opener. Never through a shell: the address is one argument, whatever it contains. */
function opener(target: string): [program: string, args: string[]] {
  if (process.platform === 'darwin') return ['open', [target]];
  if (process.platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', target]];
  return ['xdg-open', [target]];
}

function shower(file: string): [program: string, args: string[]] {
  if (process.platform === 'darwin') return ['open', ['-R', file]];
  if (process.platform === 'win32') return ['explorer.exe', [`/select,${file}`]];
  return ['xdg-open', [path.dirname(file)]];
}

/** @throws Error when there is no such program */
function run([program, args]: [string, string[]]): Promise<void> {
  if (environment.isTest) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { detached: true, stdio: 'ignore' });
    child.once('spawn', resolve).once('error', reject);
    child.unref();
  });
}

export const shell = strict<Electron.Shell>('shell', {
  openExternal(url) {
    record('shell.openExternal', [url]);
    return run(opener(url));
  },
  showItemInFolder(file) {
    record('shell.showItemInFolder', [file]);
    run(shower(file)).catch((error: Error) => console.error(`electron host: ${error.message}`));
  },
  async openPath(file) {
    record('shell.openPath', [file]);
    return run(opener(file)).then(
      () => '',
      (error: Error) => error.message,
    );
  },
  beep() {
    record('shell.beep', []);
  },
});
