import { z } from 'zod';
import {
  AUTOSAVE_LIMITS,
  type Settings,
  TEXT_FACES,
  TEXT_SIZES,
  TEXT_WIDTHS,
  THEMES,
  USUAL_TEXT,
} from '../../preload/contract.ts';
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
  autosave: z.literal(AUTOSAVE_LIMITS),
});

const DEFAULTS: Settings = { theme: 'system', singleKeys: true, showsLegend: false, text: USUAL_TEXT, autosave: 1 };

/** The version that this app writes. Files of the first have no version; the older ones have not all the choices. */
const SCHEMA = 3;

/** Folders that a person chose, as absolute paths; null for the usual one. Only main sets them. */
const Places = z.object({
  notes: z.string().nullable(),
  backups: z.string().nullable(),
  /** Where the notes are moved at the next start. */
  next: z.string().nullable(),
  /** Where they were before, newest first. */
  former: z.array(z.string()),
});
export type ChosenPlaces = z.infer<typeof Places>;

const USUAL_PLACES: ChosenPlaces = { notes: null, backups: null, next: null, former: [] };

const Stored = z.object({
  schema: z.int().min(1).default(1),
  settings: z.unknown(),
  window: WindowState.nullable(),
  places: Places.default(USUAL_PLACES),
  checkedAt: z.number().nullable().default(null),
});

/** What the file holds, as this version holds it. Of a newer one, what this one knows is taken. */
interface Kept {
  readonly schema: number;
  readonly settings: Settings;
  readonly window: WindowState | null;
  readonly places: ChosenPlaces;
  /** When the store of notes was last checked, in milliseconds since 1970. */
  readonly checkedAt: number | null;
}

const NOTHING: Kept = { schema: SCHEMA, settings: DEFAULTS, window: null, places: USUAL_PLACES, checkedAt: null };

const Known = z.object({
  ...SettingsForm.shape,
  text: z.object(SettingsForm.shape.text.shape),
  autosave: SettingsForm.shape.autosave.default(DEFAULTS.autosave),
});

const First = z.object({
  theme: z.enum(THEMES),
  singleKeys: z.boolean().default(DEFAULTS.singleKeys),
  showsLegend: z.boolean().default(DEFAULTS.showsLegend),
});

const parseStored = (raw: unknown): Kept => {
  const { schema, settings, ...rest } = Stored.parse(raw);
  const kept = schema === 1 ? { ...DEFAULTS, ...First.parse(settings) } : Known.parse(settings);
  return { ...rest, schema: SCHEMA, settings: kept };
};

/** Choices that can be made again: unlike notes they need no journal. */
export interface SettingsFile {
  readonly settings: () => Settings;
  readonly window: () => WindowState | null;
  readonly places: () => ChosenPlaces;
  readonly checkedAt: () => number | null;
  /** Replaces a part and writes the file; rejects if the disk refuses. */
  readonly update: (part: Partial<Omit<Kept, 'schema'>>) => Promise<void>;
  /** Resolves when what was asked so far is written, or was refused. */
  readonly flush: () => Promise<void>;
}

/** Opens the settings; of a file that cannot be read a copy is put aside, and the generation before or the defaults hold. */
export const openSettings = async (file: string): Promise<SettingsFile> => {
  const { found, write, flush } = await openKept<Kept>({ path: file, parse: parseStored });
  let data: Kept = 'value' in found && found.value ? found.value : NOTHING;
  return {
    settings: () => data.settings,
    window: () => data.window,
    places: () => data.places,
    checkedAt: () => data.checkedAt,
    update: (part) => {
      data = { ...data, ...part };
      return write(data);
    },
    flush,
  };
};
