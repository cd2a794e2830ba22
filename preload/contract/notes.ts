/** Notes, as main keeps them and the window shows them. */
import type { ClaimId, ConceptId, Level, QuestionCode, ReferenceId, RelationId } from '../../content/schema/index.ts';

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
