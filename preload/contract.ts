/** The border between main and the window: plain JSON, written once, both sides derived from it. Types only. */
import type { Bundle } from '../content/schema/index.ts';
import type { OpenedLink, Settings, StartInfo } from './contract/app.ts';
import type {
  BackupFailure,
  BackupsView,
  KeepsakeContent,
  PlaceFailure,
  PlaceName,
  Places,
  RestoreAsk,
} from './contract/backups.ts';
import type { ExportFailure, ExportFile, Printed } from './contract/export.ts';
import type { NoteAnswer, NoteQuestion } from './contract/note-search.ts';
import type {
  FirstNotes,
  Note,
  NoteChange,
  NoteDraft,
  NoteHistory,
  NotesNews,
  NotesView,
  NoteThing,
  SaveFailure,
} from './contract/notes.ts';
import type {
  PackChoices,
  PackCommitFailure,
  PackDone,
  PackForm,
  PackPlan,
  PackReadFailure,
  PackWords,
  PackWritten,
} from './contract/pack.ts';
import type { Progress } from './contract/progress.ts';
import type { Result } from './contract/result.ts';
import type { KeepFailure, Workspace } from './contract/workspace.ts';

export * from './contract/app.ts';
export * from './contract/backups.ts';
export * from './contract/export.ts';
export * from './contract/note-search.ts';
export * from './contract/notes.ts';
export * from './contract/pack.ts';
export * from './contract/progress.ts';
export * from './contract/result.ts';
export * from './contract/workspace.ts';

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
