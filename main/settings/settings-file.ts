import { z } from 'zod';
import { type Settings, TEXT_FACES, TEXT_SIZES, TEXT_WIDTHS, THEMES, USUAL_TEXT } from '../../preload/contract.ts';
import { openKept } from '../disk/kept-file.ts';

const Bounds = z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() });
export type Bounds = z.infer<typeof Bounds>;

const WindowState = z.object({ bounds: Bounds, isMaximized: z.boolean() });
export type WindowState = z.infer<typeof WindowState>;

/** The form of the choices, on their way in from the window and on the disk. */
export const SettingsForm = z.strictObject({
  theme: z.enum(THEMES),
  singleKeys: z.boolean(),
  showsLegend: z.boolean(),
  text: z.strictObject({ size: z.literal(TEXT_SIZES), width: z.enum(TEXT_WIDTHS), face: z.enum(TEXT_FACES) }),
});

const DEFAULTS: Settings = { theme: 'system', singleKeys: true, showsLegend: false, text: USUAL_TEXT };

/** The version that this app writes. Files of the first have no version, and not all the choices. */
const SCHEMA = 2;

const Stored = z.object({ schema: z.int().min(1).default(1), settings: z.unknown(), window: WindowState.nullable() });

/** What the file holds, as this version holds it. Of a newer one, what this one knows is taken. */
interface Kept {
  readonly schema: number;
  readonly settings: Settings;
  readonly window: WindowState | null;
}

const Known = z.object({ ...SettingsForm.shape, text: z.object(SettingsForm.shape.text.shape) });

const First = z.object({
  theme: z.enum(THEMES),
  singleKeys: z.boolean().default(DEFAULTS.singleKeys),
  showsLegend: z.boolean().default(DEFAULTS.showsLegend),
});

const parseStored = (raw: unknown): Kept => {
  const { schema, settings, window } = Stored.parse(raw);
  const kept = schema === 1 ? { ...First.parse(settings), text: DEFAULTS.text } : Known.parse(settings);
  return { schema: SCHEMA, settings: kept, window };
};

/** Choices that can be made again: unlike notes they need no journal. */
export interface SettingsFile {
  readonly settings: () => Settings;
  readonly window: () => WindowState | null;
  /** Replaces a part and writes the file; rejects if the disk refuses. */
  readonly update: (part: Partial<Omit<Kept, 'schema'>>) => Promise<void>;
  /** Resolves when what was asked so far is written, or was refused. */
  readonly flush: () => Promise<void>;
}

/** Opens the settings; of a file that cannot be read a copy is put aside, and the generation before or the defaults hold. */
export const openSettings = async (file: string): Promise<SettingsFile> => {
  const { found, write, flush } = await openKept<Kept>({ path: file, parse: parseStored });
  let data = 'value' in found && found.value ? found.value : { schema: SCHEMA, settings: DEFAULTS, window: null };
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
