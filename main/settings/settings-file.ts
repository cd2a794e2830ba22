import { z } from 'zod';
import { type Settings, THEMES } from '../../preload/contract.ts';
import { openKept } from '../disk/kept-file.ts';

const Bounds = z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() });
export type Bounds = z.infer<typeof Bounds>;

const WindowState = z.object({ bounds: Bounds, isMaximized: z.boolean() });
export type WindowState = z.infer<typeof WindowState>;

const Stored = z.object({
  settings: z.object({
    theme: z.enum(THEMES),
    // Files of versions before these choices do not have them.
    singleKeys: z.boolean().default(true),
    showsLegend: z.boolean().default(false),
  }),
  window: WindowState.nullable(),
});
type Stored = z.infer<typeof Stored>;

const DEFAULTS: Stored = { settings: { theme: 'system', singleKeys: true, showsLegend: false }, window: null };

/** Choices that can be made again: unlike notes they need no journal. */
export interface SettingsFile {
  readonly settings: () => Settings;
  readonly window: () => WindowState | null;
  /** Replaces a part and writes the file; rejects if the disk refuses. */
  readonly update: (part: Partial<Stored>) => Promise<void>;
  /** Resolves when what was asked so far is written, or was refused. */
  readonly flush: () => Promise<void>;
}

/** Opens the settings; of a file that cannot be read a copy is put aside, and the generation before or the defaults hold. */
export const openSettings = async (file: string): Promise<SettingsFile> => {
  const { found, write, flush } = await openKept<Stored>({ path: file, parse: (raw) => Stored.parse(raw) });
  let data = 'value' in found && found.value ? found.value : DEFAULTS;
  return {
    settings: () => data.settings,
    window: () => data.window,
    update: (part) => {
      data = { ...data, ...part };
      return write(data);
    },
    flush,
  };
};
