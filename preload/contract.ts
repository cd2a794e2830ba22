/** The border between main and the window: plain JSON, written once, both sides derived from it. Types only. */
import type {
  Axis,
  Bundle,
  ClaimId,
  ConceptId,
  Context,
  Grade,
  Influence,
  Kind,
  Level,
  QuestionCode,
  ReferenceId,
  RelationId,
  Timescale,
} from '../content/schema/index.ts';

/** What may go wrong in ordinary use is a value; only bugs are thrown. `message` is a sentence for the user. */
export type Result<T, Code extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: Code; readonly message: string };

// ---- notes ---------------------------------------------------------------------------------------------------------

/** What marked words can be known by when the text around them has changed. */
export const TELLS = ['quote', 'context', 'place'] as const;
/**
 * `quote`: they are long, and stood once in the whole telling when they were marked; so did the part in each sentence, or
 * half of them could pass over to a sentence that begins or ends alike. `context`: stood once with their neighbours.
 * `place`: not even that, so only an unchanged paragraph can be trusted.
 */
export type Tell = (typeof TELLS)[number];

/** Words in a paragraph, described so that they can be found again, or known to be lost; see `renderer/anchors`. */
export interface Anchor {
  /** Id of the paragraph. */
  readonly paragraph: string;
  /** Of the paragraph's whole spoken text: 16 hexadecimal digits. */
  readonly hash: string;
  /** The words themselves, exactly. */
  readonly quote: string;
  /**
   * What stood before and behind them: the rest of their sentences, and the sentence next to those, by which a copied
   * sentence is told from the first; `\n` for the paragraph's edge.
   */
  readonly prefix: string;
  readonly suffix: string;
  /** Where they began in the spoken text, in UTF-16 units. */
  readonly start: number;
  readonly tells: Tell;
}

/** How much an anchor may hold, in UTF-16 units; `context` for prefix and suffix each. */
export const ANCHOR_CAPS = { quote: 8_000, context: 4_000 } as const;

/** Colours of a highlight; each has a line of its own form, so that the colour is never alone. */
export const MARK_COLOURS = ['amber', 'green', 'rose', 'violet'] as const;
export type MarkColour = (typeof MARK_COLOURS)[number];

/** Words that were highlighted in one telling of a reading. */
export interface PassageTarget extends Anchor {
  readonly kind: 'passage';
  readonly level: Level;
  readonly isPlain: boolean;
  /** What the paragraph told when it was marked: at other depths the highlight is known by these. */
  readonly claims: readonly ClaimId[];
  readonly colour: MarkColour;
}

/** Something that a note is about. A highlight is a note about a passage; its body may be empty. */
export type NoteTarget =
  | { readonly kind: 'concept'; readonly id: ConceptId }
  | { readonly kind: 'relation'; readonly id: RelationId }
  /** A question to think about: the note is an entry in the journal. */
  | { readonly kind: 'prompt'; readonly id: string }
  | PassageTarget
  /** A way through the map: relations that follow each other, in order. */
  | { readonly kind: 'route'; readonly relations: readonly RelationId[] }
  /** The same, and the last leads back to where the first begins. */
  | { readonly kind: 'loop'; readonly relations: readonly RelationId[] }
  | { readonly kind: 'reference'; readonly id: ReferenceId }
  /** A what-if question, as its code. */
  | { readonly kind: 'scenario'; readonly question: QuestionCode }
  /** Of a kind that this version does not know: kept, and written back as it was. */
  | { readonly kind: 'other'; readonly stored: Readonly<Record<string, unknown>> };

/** What notes are told about before all of them have been read: what has a card, and a question to think about. */
export type NoteThing = Extract<NoteTarget, { readonly kind: 'concept' | 'relation' | 'prompt' | 'reference' }>;

/** How many things a note may be about. */
export const TARGETS_CAP = 50;
/** How many relations a route or a loop may have. */
export const WAY_CAP = 60;

/** Colours that mark a note in a list; each is also named. */
export const LABEL_COLOURS = ['amber', 'green', 'rose', 'violet', 'blue', 'grey'] as const;
export type LabelColour = (typeof LABEL_COLOURS)[number];

/** How many tags may be put on a note, and how long one may be, in UTF-16 units. */
export const TAG_CAPS = { tags: 100, tag: 100 } as const;

/** Days that a note lies in the trash before it is erased. */
export const TRASH_DAYS = 30;

export interface Note {
  /** UUID, chosen by the window, so that a repeated first save is not a second note. */
  readonly id: string;
  /** Markdown, exactly as typed. */
  readonly body: string;
  /** First line with words in it, without Markdown marks; at most 80 characters. */
  readonly title: string;
  /** What it is about, the first of which it was begun on; none for a free note. */
  readonly targets: readonly NoteTarget[];
  /** Tags that were put on it, without `#`; those within the text count besides. */
  readonly tags: readonly string[];
  readonly label: LabelColour | null;
  readonly isPinned: boolean;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Counts the acknowledged revisions of this note, from 1. */
  readonly rev: number;
  /** Set while the note lies in the trash. */
  readonly deletedAt: number | null;
}

export interface NoteDraft {
  /** UUID of this attempt: sent again, it is answered again, not done again. */
  readonly opId: string;
  readonly id: string;
  /** Revision that the text was typed on; 0 for a new note. */
  readonly baseRev: number;
  readonly body: string;
  readonly targets: readonly NoteTarget[];
  /** What is not given stays as it was. */
  readonly tags?: readonly string[];
  readonly label?: LabelColour | null;
  readonly isPinned?: boolean;
}

export interface NoteMark {
  readonly opId: string;
  readonly id: string;
  readonly baseRev: number;
}

/** What is done to a note. `erase`: out of the trash, for good. */
export type NoteChange =
  | { readonly kind: 'save'; readonly draft: NoteDraft }
  | { readonly kind: 'trash' | 'restore' | 'erase'; readonly mark: NoteMark };

/** How many changes may be asked for at once. */
export const CHANGES_CAP = 10_000;

export type SaveFailure =
  /** Somebody saved this note in between; the answer's message says what to do, nothing is overwritten. */
  | 'conflict'
  /** The store is open for reading only; see {@link StoreHealth}. */
  | 'read-only'
  | 'disk-full'
  | 'io'
  | 'too-large'
  | 'unknown-target'
  | 'unknown-note'
  | 'invalid';

export type ReadOnlyReason = 'newer-schema' | 'damaged' | 'disk-full' | 'unwritable' | 'locked' | 'failing-disk';

/** How well the notes are. `message` says what happened, what is safe and what to do. */
export type StoreHealth =
  | { readonly kind: 'good' }
  /** Opened with the rest intact; the damaged bytes are kept in `quarantine`. Writing waits until the user has seen it. */
  | {
      readonly kind: 'damaged';
      readonly message: string;
      readonly lost: number;
      readonly quarantine: readonly string[];
    }
  | { readonly kind: 'read-only'; readonly reason: ReadOnlyReason; readonly message: string };

export interface NotesView {
  /** Live notes, newest change first. */
  readonly notes: readonly Note[];
  /** Notes in the trash, the one deleted last first. */
  readonly trash: readonly Note[];
  readonly health: StoreHealth;
}

/**
 * Why a revision of a note was kept as a version: it stood before the first edit of a session, before saves that came
 * after a pause, before the note went to the trash, or before its text was replaced at once (an earlier version, a merge,
 * an import, an undo).
 */
export const VERSION_REASONS = ['session', 'burst', 'trash', 'replace'] as const;
export type VersionReason = (typeof VERSION_REASONS)[number];

/** An earlier state of a note. */
export interface NoteVersion extends Pick<Note, 'body' | 'title' | 'targets' | 'tags' | 'label' | 'isPinned' | 'rev'> {
  /** When this revision was saved; milliseconds since 1970. */
  readonly savedAt: number;
  readonly reason: VersionReason;
}

export interface NoteHistory {
  /** The newest first, without the note as it is now. */
  readonly versions: readonly NoteVersion[];
  /** Older ones that are kept and too much to be told at once. */
  readonly omitted: number;
  /** Versions that could not be read because the file is damaged there. */
  readonly damaged: number;
  /** Versions that a newer version of the app wrote. */
  readonly unknown: number;
  /** Why a version is missing, in a sentence; null if none is known to be. */
  readonly trouble: string | null;
}

/** How much text of versions is told at once, in UTF-16 units; the newest version is told whatever its length. */
export const HISTORY_CAP = 16 * 1024 * 1024;

/** The first of the live notes about a thing, told before all have been read. */
export interface FirstNotes {
  /** As its card shows them, the oldest first; fewer than there are where there are many. */
  readonly notes: readonly Note[];
  /** How many there are. */
  readonly total: number;
}

/** What became of the notes since it was told last. */
export interface NotesNews {
  /** Revisions made since, in the order of their commits; everything there is, trash too, if `isWhole`. */
  readonly put: readonly Note[];
  /** Ids of notes that are gone for good. */
  readonly erased: readonly string[];
  readonly health: StoreHealth;
  readonly isWhole: boolean;
}

// ---- search in the notes ------------------------------------------------------------------------------------------

/** How long a question may be, in UTF-16 units, and how many notes it may ask for. */
export const SEARCH_CAPS = { text: 1_000, limit: 100_000 } as const;

export interface NoteQuestion {
  /** As it was typed: words, "a phrase", -without, tag:, concept:, axis:, in:, before:, after:. */
  readonly text: string;
  /** Best first and all of them counted; otherwise newest change first and at once. */
  readonly isRanked: boolean;
  /** Most ids in the answer, at least 1. */
  readonly limit: number;
}

/** `building`: the index is being made, and `scan`: there is none; every note is looked through meanwhile. */
export type SearchState = 'ready' | 'building' | 'scan';

export interface NoteAnswer {
  readonly ids: readonly string[];
  /** How many notes there are; if not ranked, as far as they are given. */
  readonly total: number;
  /** Normalised words that were asked for: what begins so is marked. */
  readonly typed: readonly string[];
  /** Normalised words that misspelt ones were taken for: marked whole. */
  readonly meant: readonly string[];
  /** What of the question was left out and why: a sentence each. */
  readonly troubles: readonly string[];
  readonly state: SearchState;
  /** Why every note is looked through, in a sentence; null if the index answered. */
  readonly message: string | null;
}

// ---- backups of the notes --------------------------------------------------------------------------------------------

/** Why a backup was made. `auto`: on its own, because something had changed. */
export const BACKUP_REASONS = ['auto', 'by-hand', 'before-import', 'before-restore', 'before-move'] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

/** A state of the notes that can be gone back to: a backup, or a generation within the store itself. */
export interface Keepsake {
  /** Name of its file. */
  readonly id: string;
  /** `conflict`: a copy that a program which keeps folders in step laid beside the store's own file. */
  readonly kind: 'backup' | 'generation' | 'conflict';
  /** Milliseconds since 1970; null where only its content tells. */
  readonly at: number | null;
  readonly why: BackupReason | null;
  /** Notes in it, the trash too; null where only its content tells. */
  readonly count: number | null;
}

/** What one of them holds beside what there is now. */
export interface KeepsakeContent {
  readonly at: number;
  readonly notes: readonly Note[];
  /** Ids of notes that are not in the store now, and of those that are there with other words or marks. */
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  /** How many notes there are now that it does not hold. */
  readonly newer: number;
  /** Whether every byte of it could be read. */
  readonly isSound: boolean;
}

export interface BackupsView {
  /** Where backups lie. */
  readonly folder: string;
  /** Newest first. */
  readonly keepsakes: readonly Keepsake[];
  /** The last backup that was read again after it was written, and held what it should. */
  readonly verified: { readonly at: number; readonly count: number } | null;
  /** When the live store was last read from the disk and found to be what is shown; null if never. */
  readonly checked: number | null;
  /** Why no backup could be made, in a sentence; null while all is well. */
  readonly trouble: string | null;
}

/** What is taken back: notes of a keepsake, all that differ if none are named. */
export interface RestoreAsk {
  readonly id: string;
  readonly notes: readonly string[];
}

export type BackupFailure = 'disk-full' | 'io' | 'damaged' | 'unknown';

/** Where something of a person's lies. */
export interface Place {
  readonly folder: string;
  readonly isUsual: boolean;
  /** Program that keeps this folder in step with other machines, "Dropbox"; null if none is known to. */
  readonly syncedBy: string | null;
}

export interface Places {
  readonly notes: Place;
  readonly backups: Place;
  /** Where the notes are moved when the app starts next; null if they stay. */
  readonly next: Place | null;
  /** Folders where the notes were before; their copies there are kept. */
  readonly former: readonly string[];
  /** Why the last move was not made, in a sentence; null if nothing is amiss. */
  readonly trouble: string | null;
}

export type PlaceName = 'notes' | 'backups';
export type PlaceFailure = 'cancelled' | 'not-empty' | 'within' | 'unwritable' | 'io';

// ---- the map as its user left it --------------------------------------------------------------------------------------

/** What the map is narrowed to. An empty list asks for nothing; what is asked must all hold. */
export interface MapFilter {
  /** Concepts of these axes and kinds, and the relations that touch one. */
  readonly axes: readonly Axis[];
  readonly kinds: readonly Kind[];
  readonly influences: readonly Influence[];
  /** This grade of evidence or better. */
  readonly grade: Grade | null;
  readonly contested: 'any' | 'only' | 'without';
  readonly timescales: readonly Timescale[];
  readonly levels: readonly Level[];
  /** What carries a note of the user. */
  readonly noted: boolean;
  /** Whether what does not fit is dimmed or taken off the map. */
  readonly verb: 'highlight' | 'hide';
}

/** How far the light of a selection reaches. */
export interface MapFocus {
  readonly hops: 1 | 2 | 3;
  /** With the arrows to what it acts on, against them to what acts on it, or both. */
  readonly flow: 'both' | 'upstream' | 'downstream';
  /** Whether what the light does not reach is taken off the map. */
  readonly isAlone: boolean;
}

/** A view of the map under a name. */
export interface SavedView {
  /** UUID. */
  readonly id: string;
  readonly name: string;
  readonly filter: MapFilter;
  readonly focus: MapFocus;
  readonly showsContext: boolean;
  /** In whom and where the map is looked at; empty for everybody. */
  readonly lens: Context;
  /** Map pixels in the upper left, and screen pixels in a map pixel; null for the opening view. */
  readonly camera: { readonly x: number; readonly y: number; readonly zoom: number } | null;
  readonly selected:
    | { readonly kind: 'concept'; readonly id: ConceptId }
    | { readonly kind: 'relation'; readonly id: RelationId }
    | null;
  /** A route, a loop or other relations that were lit; null for none. */
  readonly lit: SavedLight | null;
}

/** What a saved view lights. */
export interface SavedLight {
  /** A route or loop, whose relations are steps, or any other choice. */
  readonly kind: 'way' | 'choice';
  /** Of a way, in the order in which they follow each other. */
  readonly relations: readonly RelationId[];
  readonly concepts: readonly ConceptId[];
  readonly label: string;
}

/** What the user made of the map. */
export interface Workspace {
  readonly views: readonly SavedView[];
  /** Upper left corners of the concepts that were moved, in map pixels; an id that is no longer known is kept. */
  readonly arrangement: Readonly<Record<string, readonly [number, number]>>;
}

/**
 * How much a workspace may hold; `name` is the longest name of a view, `label` of what it lights, in UTF-16 units; `lit`
 * the most relations, or concepts, that it lights.
 */
export const WORKSPACE_CAPS = { views: 500, name: 80, moved: 10_000, lit: 1000, label: 400 } as const;

/** Why a small file of the user's was not stored. */
export type KeepFailure = 'disk-full' | 'io' | 'read-only';

// ---- what was read ---------------------------------------------------------------------------------------------------

/** Where somebody stopped reading. */
export interface ReadingStop {
  readonly level: Level;
  /** Whether it was told plainly. */
  readonly isPlain: boolean;
  /** Id of the paragraph, table or plan. */
  readonly paragraph: string;
}

/** What of the course was read. An id that the course no longer has is kept. */
export interface Progress {
  /** Passages read as they are told at their depth; tables and plans are told in one way only. */
  readonly full: readonly string[];
  /** Passages read in plain words. */
  readonly plain: readonly string[];
  /** Null before anything was opened. */
  readonly place: ReadingStop | null;
}

/** How much it may hold; `id` in UTF-16 units. */
export const PROGRESS_CAPS = { passages: 10_000, id: 200 } as const;

// ---- out of the app --------------------------------------------------------------------------------------------------

export const EXPORT_KINDS = ['svg', 'png', 'pdf'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** Forms in which a list of sources leaves the app: BibTeX, RIS, CSL-JSON. */
export const LIST_KINDS = ['bib', 'ris', 'json'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** Forms of text that leave the app: lists of sources, and notes as Markdown. */
export const TEXT_KINDS = [...LIST_KINDS, 'md'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** Most that one export may weigh: bytes of a PNG, UTF-16 units of an SVG. */
export const EXPORT_CAP = 64 * 1024 * 1024;
/** Most that a list of sources, or a text for the clipboard, may hold, in UTF-16 units; notes may be as large as they are. */
export const TEXT_CAP = 4 * 1024 * 1024;
/** Longest side of a picture on paper, in CSS pixels: a page of a PDF ends at 200 inches. */
export const PICTURE_CAP = 19_200;

/** A drawing that stands by itself. */
export interface Picture {
  /** What it shows, in words: the title of the document, and the file's name as it is suggested, without extension. */
  readonly name: string;
  /**
   * One `<svg …>…</svg>`, with or without an XML declaration, without scripts and without addresses but `data:`. It may
   * carry `<style>` and name the app's faces ("Literata", "Commissioner", "JetBrains Mono"): in PDF and print they are
   * there.
   */
  readonly svg: string;
  /** CSS pixels, 96 to the inch. The SVG's own width and height do not matter in PDF and print, its viewBox does. */
  readonly width: number;
  readonly height: number;
}

/** A text that stands by itself, to be set on pages. */
export interface Writing {
  /** Title of the document, and the file's name as it is suggested, without extension. */
  readonly name: string;
  /**
   * What stands in the body of the page: HTML without scripts, and without addresses but `https:` and its own fragments.
   * It brings its `<style>`, with the margins of its pages, and may name the app's faces.
   */
  readonly html: string;
}

/** What can be put on paper. */
export type Printed = Picture | Writing;

export type ExportFile =
  | { readonly kind: 'svg' | 'pdf'; readonly picture: Picture }
  | { readonly kind: 'pdf'; readonly writing: Writing }
  | { readonly kind: 'png'; readonly name: string; readonly png: Uint8Array<ArrayBuffer> }
  | { readonly kind: TextKind; readonly name: string; readonly text: string };

/** `cancelled`: the person chose no file, or no printer. All others come with a sentence to show. */
export type ExportFailure = 'cancelled' | 'unwritable' | 'disk-full' | 'io';

// ---- the study pack: everything out and in --------------------------------------------------------------------------

export const PACK_FORMS = ['folder', 'zip'] as const;
export type PackForm = (typeof PACK_FORMS)[number];

/** What the window knows and a study pack tells besides: how things are called, and where they stand. */
export interface PackWords {
  /** What concepts are called, by id. */
  readonly concepts: Readonly<Record<string, string>>;
  /** By id: the claim ("Cortisol lowers CRH"), its verb alone, and evidence, pace and context in words. */
  readonly relations: Readonly<Record<string, PackRelation>>;
  /** Left, top, width and height of concepts as the user arranged them, in map pixels, by id. */
  readonly places: Readonly<Record<string, readonly [number, number, number, number]>>;
  /** The whole map as it is arranged: a drawing like that of a {@link Picture}, without a date. */
  readonly svg: string;
}

export interface PackRelation {
  readonly title: string;
  readonly verb: string;
  readonly terms: string;
}

/** What was written. */
export interface PackWritten {
  /** Of the file or folder, without the way to it. */
  readonly name: string;
  readonly notes: number;
  readonly files: number;
}

/** A note that an import would bring. */
export interface PackNote {
  readonly id: string;
  readonly title: string;
  readonly isTrashed: boolean;
}

/** A note that was changed here and there. */
export interface PackConflict extends PackNote {
  /** The text here, and there. */
  readonly mine: string;
  readonly theirs: string;
  /** Milliseconds since 1970. */
  readonly mineAt: number;
  readonly theirsAt: number;
  /** What differs beside the text, in words: "tags", "what it is about". */
  readonly others: readonly string[];
}

/** A file, or a line of one, that is not taken in, and why. */
export interface PackRefusal {
  readonly path: string;
  readonly reason: string;
}

/** What an import would do. Nothing has been done yet. */
export interface PackPlan {
  /** Of the file or folder that was chosen. */
  readonly name: string;
  /** False for a folder of Markdown files that no study pack describes. */
  readonly isPack: boolean;
  readonly added: readonly PackNote[];
  /** Known here in an older state. */
  readonly updated: readonly PackNote[];
  readonly conflicts: readonly PackConflict[];
  /** How many notes are here as they are there, and how many have been changed here since. */
  readonly same: number;
  readonly older: number;
  readonly refused: readonly PackRefusal[];
  /** What else is worth knowing, in sentences. */
  readonly remarks: readonly string[];
  /** Earlier states of notes that come with them. */
  readonly versions: number;
  /** Saved views that are not here. */
  readonly views: number;
  /** `new`: only there is anything moved; `conflict`: the map is arranged here and there, and not alike. */
  readonly arrangement: 'none' | 'new' | 'conflict';
  /** Passages that were read there and not here. */
  readonly passages: number;
}

export const PACK_SIDES = ['mine', 'theirs', 'both'] as const;
export type PackSide = (typeof PACK_SIDES)[number];

/** What the person chose where both sides were changed. */
export interface PackChoices {
  /** By note id; every conflict has one. */
  readonly notes: Readonly<Record<string, PackSide>>;
  /** Only looked at where the plan says `conflict`. */
  readonly arrangement: 'mine' | 'theirs';
}

/** What an import has done. */
export interface PackDone {
  readonly added: number;
  readonly updated: number;
  readonly workspace: Workspace;
  readonly progress: Progress;
}

/** `cancelled`: nothing was chosen. `unreadable`: it could not be read at all. */
export type PackReadFailure = 'cancelled' | 'unreadable';

/** `gone`: there is no plan to carry out. `stale`: notes were changed since it was made. Nothing was taken in. */
export type PackCommitFailure = SaveFailure | KeepFailure | 'gone' | 'stale' | 'undecided' | 'no-backup';

// ---- the app -------------------------------------------------------------------------------------------------------

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

// ---- what may be asked and what is told ----------------------------------------------------------------------------

export interface Requests {
  /** Everything the app knows. `damaged`: the bundle could not be read; the window says so in plain words. */
  'content:load': () => Result<Bundle, 'damaged'>;
  /** All of them; answered when they have been read. Whatever else is asked of the notes waits for that too. */
  'notes:load': () => NotesView;
  /** Answered while the notes are still being read, if it is known for sure by then what they say. */
  'notes:first': (thing: NoteThing) => FirstNotes;
  /** Stores the draft durably; answers with the note once that revision would survive a power cut. */
  'notes:save': (draft: NoteDraft) => Result<Note, SaveFailure>;
  /** Does all of it in one commit, or nothing; answers with the notes as they are then, without those erased. */
  'notes:apply': (changes: readonly NoteChange[]) => Result<readonly Note[], SaveFailure>;
  /** The user has read about the damage: opens the store for writing. */
  'notes:accept-damage': () => NotesView;
  /** The earlier versions of a note, also of one in the trash; none for an id that has no history. */
  'notes:history': (id: string) => NoteHistory;
  /** Finds notes. What cannot be understood of the question is left out of it and explained. */
  'notes:search': (question: NoteQuestion) => NoteAnswer;
  'backups:list': () => BackupsView;
  /** Reads one of them and compares it with what there is now. */
  'backups:look': (id: string) => Result<KeepsakeContent, BackupFailure>;
  /** Makes a backup now and reads it again. */
  'backups:make': () => Result<BackupsView, BackupFailure>;
  /**
   * Takes notes back: what is missing comes back as it was, what is otherwise now comes as a copy beside it. Nothing is
   * deleted or overwritten. Answers with the notes that came.
   */
  'backups:restore': (ask: RestoreAsk) => Result<readonly Note[], SaveFailure | BackupFailure>;
  /** Shows the folder of the backups, or of the notes, in the system's file manager. */
  'backups:show-folder': (which: 'backups' | 'notes') => Result<null, 'io'>;
  /** Reads the live store from the disk and compares it with what is shown; reads the newest backup too. */
  'backups:check': () => Result<BackupsView, BackupFailure>;
  'places:list': () => Places;
  /** Asks for a folder. Backups go there from now on; notes are moved there when the app starts next. */
  'places:choose': (which: PlaceName) => Result<Places, PlaceFailure>;
  /** Backups go to the usual folder again; notes that were to be moved stay. */
  'places:stay': (which: PlaceName) => Result<Places, PlaceFailure>;
  'settings:save': (settings: Settings) => Result<Settings, 'io'>;
  /** Stores all of it; the later of two wins. Answers 'ok' once it would survive a power cut. */
  'workspace:save': (workspace: Workspace) => Result<Workspace, KeepFailure>;
  /** Stores all of it; the later of two wins. Answers 'ok' once it would survive a power cut. */
  'progress:save': (progress: Progress) => Result<Progress, KeepFailure>;
  /** Lets the person choose where, writes the file, answers with its name. Main draws the PDF, as vectors. */
  'export:save': (file: ExportFile) => Result<string, ExportFailure>;
  /** Opens the system's print dialog with a picture, fitted to the paper, or with a text. */
  'export:print': (printed: Printed) => Result<null, ExportFailure>;
  /** Lets the person choose where, and writes everything of theirs there. */
  'pack:export': (form: PackForm, words: PackWords) => Result<PackWritten, ExportFailure>;
  /** Lets the person choose a study pack or Markdown files, reads them, and tells what taking them in would do. */
  'pack:choose': (form: PackForm) => Result<PackPlan, PackReadFailure>;
  /** Does what the plan said, all of it or nothing. */
  'pack:commit': (choices: PackChoices) => Result<PackDone, PackCommitFailure>;
  /** Forgets the plan. */
  'pack:drop': () => null;
  /** Puts text on the clipboard: the page itself has no permission to. `io`: the system did not take it. */
  'clipboard:write': (text: string) => Result<null, 'io'>;
  'app:start': () => StartInfo;
  /** The first view stands: content drawn, notes read, fonts loaded. */
  'app:ready': () => null;
  /** Every draft is saved, or the user chose to let it go: the window may close. */
  'app:flushed': () => null;
  /** A draft could not be saved and the user has to decide: the window stays. */
  'app:stay': () => null;
  /** Opens an https address in the system browser, after main's own check. */
  'links:open': (url: string) => Result<null, 'refused'>;
}

export interface Events {
  'notes:changed': (news: NotesNews) => void;
  /** The window is about to close: save what is typed, then ask `app:flushed` or `app:stay` within five seconds. */
  'app:closing': () => void;
  /** A link was followed somewhere else while the app was open. */
  'links:opened': (link: OpenedLink) => void;
}

export type Ask<C extends keyof Requests> = (...args: Parameters<Requests[C]>) => Promise<ReturnType<Requests[C]>>;
/** Gives back "stop listening". */
export type Listen<E extends keyof Events> = (listener: Events[E]) => () => void;

/** `window.study`, all that the page may ask of the machine. */
export interface StudyApi {
  readonly content: { readonly load: Ask<'content:load'> };
  readonly notes: {
    readonly load: Ask<'notes:load'>;
    readonly first: Ask<'notes:first'>;
    readonly save: Ask<'notes:save'>;
    readonly apply: Ask<'notes:apply'>;
    readonly acceptDamage: Ask<'notes:accept-damage'>;
    readonly history: Ask<'notes:history'>;
    readonly search: Ask<'notes:search'>;
    readonly onChanged: Listen<'notes:changed'>;
  };
  readonly backups: {
    readonly list: Ask<'backups:list'>;
    readonly look: Ask<'backups:look'>;
    readonly make: Ask<'backups:make'>;
    readonly restore: Ask<'backups:restore'>;
    readonly showFolder: Ask<'backups:show-folder'>;
    readonly check: Ask<'backups:check'>;
  };
  readonly places: {
    readonly list: Ask<'places:list'>;
    readonly choose: Ask<'places:choose'>;
    readonly stay: Ask<'places:stay'>;
  };
  readonly settings: { readonly save: Ask<'settings:save'> };
  readonly workspace: { readonly save: Ask<'workspace:save'> };
  readonly progress: { readonly save: Ask<'progress:save'> };
  readonly export: { readonly save: Ask<'export:save'>; readonly print: Ask<'export:print'> };
  readonly pack: {
    readonly export: Ask<'pack:export'>;
    readonly choose: Ask<'pack:choose'>;
    readonly commit: Ask<'pack:commit'>;
    readonly drop: Ask<'pack:drop'>;
  };
  readonly clipboard: { readonly write: Ask<'clipboard:write'> };
  readonly app: {
    readonly start: Ask<'app:start'>;
    readonly ready: Ask<'app:ready'>;
    readonly flushed: Ask<'app:flushed'>;
    readonly stay: Ask<'app:stay'>;
    readonly onClosing: Listen<'app:closing'>;
  };
  readonly links: { readonly open: Ask<'links:open'>; readonly onOpened: Listen<'links:opened'> };
}
