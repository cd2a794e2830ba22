/** The app itself: settings, and what the window is told at its start. */
import type { ExportKind } from './export.ts';
import type { Progress } from './progress.ts';
import type { Result } from './result.ts';
import type { Workspace } from './workspace.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** How large the text of a reading is, from the smallest step to the largest; the third is usual. */
export const TEXT_SIZES = [1, 2, 3, 4, 5, 6, 7] as const;
export const TEXT_WIDTHS = ['narrow', 'medium', 'wide'] as const;
export const TEXT_FACES = ['serif', 'sans'] as const;

/** How the text of a reading is set. */
export interface TextLook {
  readonly size: (typeof TEXT_SIZES)[number];
  readonly width: (typeof TEXT_WIDTHS)[number];
  readonly face: (typeof TEXT_FACES)[number];
}

export const USUAL_TEXT: TextLook = { size: 3, width: 'medium', face: 'serif' };

/** Seconds after which typing is saved at the latest; saved sooner when somebody pauses. */
export const AUTOSAVE_LIMITS = [1, 5, 30] as const;
export type AutosaveLimit = (typeof AUTOSAVE_LIMITS)[number];

export interface Settings {
  readonly theme: Theme;
  /** Whether single letters and signs are commands, as the sheet of keys lists them (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** Whether the legend with its filters stands beside the map. */
  readonly showsLegend: boolean;
  readonly text: TextLook;
  readonly autosave: AutosaveLimit;
}

export const START_VIEWS = ['map', 'card', 'reading', 'notes'] as const;
export type StartView = (typeof START_VIEWS)[number];

/** A link of this app that the system handed on; its form is sound, what it says is for the window to read. */
export type OpenedLink = Result<string, 'refused'>;

export interface StartInfo {
  readonly view: StartView;
  /** What the app was asked to open; null if nothing. */
  readonly link: OpenedLink | null;
  readonly settings: Settings;
  readonly workspace: Workspace;
  /** What was amiss with the stored workspace, in a sentence; null if nothing. */
  readonly workspaceTrouble: string | null;
  readonly progress: Progress;
  /** What was amiss with the stored progress, in a sentence; null if nothing. */
  readonly progressTrouble: string | null;
  readonly version: string;
  /** Asked for on the command line: as soon as the map stands, `export:save` the whole of it in this form, unasked. */
  readonly exportAs: ExportKind | null;
  /** The engine that draws, for the about line: "Electron 45.4.1", "Chromium host". */
  readonly runtime: string;
}
