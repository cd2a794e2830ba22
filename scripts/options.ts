import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseArguments } from '../main/start/arguments.ts';

const USAGE =
  'Usage: npm start -- [--snapshot FILE] [--export FILE.svg|.png|.pdf] [--view map|card|reading|notes] [--theme system|light|dark|contrast] [--size 1280x800] [--user-data-dir FOLDER]';

/** The smallest usual screen on which the whole map is readable. */
const WHOLE_MAP = '1920x1280';
const USUAL = '1280x800';

export interface StartOptions {
  /** The app's own command line. */
  readonly args: readonly string[];
  /** A picture is taken or the map is written instead of opening the app for a person. */
  readonly isUnattended: boolean;
  /** A folder made for this run only; undefined when the app keeps its data. */
  readonly scratch: string | undefined;
}

const text = { type: 'string' } as const;
const OPTIONS = { snapshot: text, export: text, view: text, theme: text, size: text, 'user-data-dir': text };

/** @throws Error that says what is wrong and what is allowed */
const valuesOf = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS }).values;
  } catch (error) {
    // Node adds advice about hyphens that helps nobody here.
    const [sentence] = String(error instanceof Error ? error.message : error).split('. ');
    throw new Error(`${sentence}.\n${USAGE}`);
  }
};

/**
 * Reads what stands behind `npm start --`, with the app's own rules for it.
 *
 * @param directory  what relative file names start from
 * @throws Error with a sentence for the user
 */
export const readOptions = (argv: readonly string[], directory: string): StartOptions => {
  const { snapshot, 'user-data-dir': data, ...rest } = valuesOf(argv);
  if (snapshot === '') throw new Error('--snapshot must name a file.');
  if (snapshot !== undefined && rest.export !== undefined) throw new Error('Ask for --snapshot or --export, not both.');
  if (rest.export) rest.export = path.resolve(directory, rest.export);
  const args = Object.entries(rest).map(([name, value]) => `--${name}=${value}`);
  const { view } = parseArguments(args, directory);
  if (data !== undefined) args.push(`--user-data-dir=${path.resolve(directory, data)}`);
  if (snapshot === undefined && rest.export === undefined) return { args, isUnattended: false, scratch: undefined };

  if (rest.size === undefined) args.push(`--size=${view === 'map' ? WHOLE_MAP : USUAL}`);
  if (snapshot !== undefined) args.push(`--snapshot=${path.resolve(directory, snapshot)}`);
  // It is made beside an app that may be open, and shows nobody's notes.
  const scratch = data === undefined ? mkdtempSync(path.join(tmpdir(), 'atlas-snapshot-')) : undefined;
  if (scratch) args.push(`--user-data-dir=${scratch}`);
  return { args, isUnattended: true, scratch };
};
