/** Lets a person choose files and folders: by zenity or kdialog where there is one, else the Downloads folder is used. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { getPath } from '../app/paths.ts';

export interface Question {
  readonly kind: 'open' | 'save';
  readonly title: string;
  readonly defaultPath: string;
  readonly folders: boolean;
  readonly many: boolean;
  readonly filters: readonly Electron.FileFilter[];
}

/** @returns what was chosen; empty when the person cancelled */
export async function chooseFiles(question: Question): Promise<string[]> {
  for (const [program, args] of [zenity(question), kdialog(question)]) {
    const chosen = await ask(program, args);
    if (chosen) return chosen;
  }
  return withoutDialog(question);
}

const patterns = ({ extensions }: Electron.FileFilter): string =>
  extensions.map((extension) => (extension === '*' ? '*' : `*.${extension}`)).join(' ');

export function zenity({ kind, title, defaultPath, folders, many, filters }: Question): [string, string[]] {
  const args = [
    '--file-selection',
    `--title=${title}`,
    ...(defaultPath ? [`--filename=${defaultPath}`] : []),
    ...(kind === 'save' ? ['--save', '--confirm-overwrite'] : []),
    ...(folders ? ['--directory'] : []),
    ...(many ? ['--multiple', '--separator=\n'] : []),
    ...filters.map((filter) => `--file-filter=${filter.name} | ${patterns(filter)}`),
  ];
  return ['zenity', args];
}

export function kdialog({ kind, title, defaultPath, folders, many, filters }: Question): [string, string[]] {
  const list = filters.map((filter) => `${filter.name} (${patterns(filter)})`).join('\n');
  const mode = kind === 'save' ? '--getsavefilename' : folders ? '--getexistingdirectory' : '--getopenfilename';
  const args = [
    '--title',
    title,
    ...(many ? ['--multiple', '--separate-output'] : []),
    mode,
    defaultPath || '.',
    ...(list === '' || folders ? [] : [list]),
  ];
  return ['kdialog', args];
}

/** @returns undefined when there is no such program or no display to show it on */
function ask(program: string, args: string[]): Promise<string[] | undefined> {
  return new Promise((resolve) => {
    let text = '';
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.setEncoding('utf8').on('data', (data: string) => {
      text += data;
    });
    child
      .once('error', () => resolve(undefined))
      .once('close', (code) => {
        // Both say 0 for a choice, 1 for "cancelled"; anything else is a dialog that never showed.
        if (code === 0) resolve(text.split('\n').filter((line) => line !== ''));
        else resolve(code === 1 ? [] : undefined);
      });
  });
}

/** A file to be saved or a folder can be put into Downloads; a file to be opened cannot be guessed. */
export function withoutDialog({ kind, defaultPath, folders }: Question): string[] {
  const downloads = getPath('downloads');
  if (kind === 'save') return [unused(path.join(downloads, path.basename(defaultPath) || 'untitled'))];
  if (folders) return [downloads];
  console.error('electron host: to choose a file, install zenity or kdialog');
  return [];
}

/** Nobody was asked, so nothing may be written over: "notes.md", then "notes (2).md". */
function unused(file: string): string {
  const { dir, name, ext } = path.parse(file);
  let candidate = file;
  for (let n = 2; existsSync(candidate); n++) candidate = path.join(dir, `${name} (${n})${ext}`);
  return candidate;
}
