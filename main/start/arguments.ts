import path from 'node:path';
import { z } from 'zod';
import {
  EXPORT_KINDS,
  type ExportKind,
  START_VIEWS,
  type StartView,
  THEMES,
  type Theme,
} from '../../preload/contract.ts';
import { debuggingSwitch } from './debugging.ts';
import { linkAmong } from './link-inbox.ts';

export interface StartArguments {
  readonly view: StartView;
  /** Overrides the stored choice for this run. */
  readonly theme: Theme | undefined;
  /** Content size of the window in pixels. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
  /** A link of this app that is to be opened, well formed or not. */
  readonly link: string | undefined;
  /** Write a picture of the first view to this file, then quit. */
  readonly snapshot: string | undefined;
  /** Write the whole map to this file, in the form that its extension names, then quit. */
  readonly export: { readonly file: string; readonly kind: ExportKind } | undefined;
}

const value = (argv: readonly string[], name: string): string | undefined =>
  argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);

const Size = z.string().regex(/^\d{3,4}x\d{3,4}$/);

const exportOf = (file: string | undefined, directory: string): StartArguments['export'] => {
  if (file === undefined) return undefined;
  const kind = EXPORT_KINDS.find((each) => file.toLowerCase().endsWith(`.${each}`));
  if (!kind) throw new Error(`--export must name a file that ends in .svg, .png or .pdf; it was "${file}".`);
  return { file: path.resolve(directory, file), kind };
};

/**
 * Reads the command line.
 *
 * @param directory   what relative file names start from
 * @param isPackaged  a released app opens no door for debuggers
 * @throws Error with a sentence for the user when a value is not one of those allowed
 */
export const parseArguments = (argv: readonly string[], directory: string, isPackaged = false): StartArguments => {
  const door = isPackaged ? debuggingSwitch(argv) : undefined;
  if (door !== undefined)
    throw new Error(`Oxytocin Atlas does not start with ${door}: it would open your notes to other programs.`);
  const oneOf = <T extends string>(name: string, allowed: readonly T[]): T | undefined => {
    const given = value(argv, name);
    if (given === undefined) return undefined;
    const match = allowed.find((each) => each === given);
    if (!match) throw new Error(`--${name} must be one of ${allowed.join(', ')}; it was "${given}".`);
    return match;
  };
  const size = value(argv, 'size');
  if (size !== undefined && !Size.safeParse(size).success)
    throw new Error(`--size must read like 1280x800; it was "${size}".`);
  const [width, height] = size?.split('x').map(Number) ?? [];
  const snapshot = value(argv, 'snapshot');
  return {
    view: oneOf('view', START_VIEWS) ?? 'map',
    theme: oneOf('theme', THEMES),
    size: width && height ? { width, height } : undefined,
    link: linkAmong(argv),
    snapshot: snapshot === undefined ? undefined : path.resolve(directory, snapshot),
    export: exportOf(value(argv, 'export'), directory),
  };
};
