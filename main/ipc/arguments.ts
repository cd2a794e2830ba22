/** Parsers of what the window sends. They accept the contract's form and nothing else. */
import { z } from 'zod';
import { ClaimId, ConceptId, LEVELS, LINK_CAP, ReferenceId, RelationId } from '../../content/schema/index.ts';
import {
  ANCHOR_CAPS,
  CHANGES_CAP,
  EXPORT_CAP,
  type ExportFile,
  LABEL_COLOURS,
  LIST_KINDS,
  MARK_COLOURS,
  type NoteChange,
  type NoteDraft,
  type NoteQuestion,
  type NoteThing,
  PACK_FORMS,
  PACK_SIDES,
  type PackChoices,
  type PackForm,
  type PackWords,
  PICTURE_CAP,
  type PlaceName,
  type Printed,
  type Progress,
  type RestoreAsk,
  SEARCH_CAPS,
  type Settings,
  TAG_CAPS,
  TARGETS_CAP,
  TELLS,
  TEXT_CAP,
  WAY_CAP,
  type Workspace,
} from '../../preload/contract.ts';
import { ProgressForm } from '../progress/progress-file.ts';
import { SettingsForm } from '../settings/settings-file.ts';
import { WorkspaceForm } from '../workspace/form.ts';

/** Longest note body that is taken in, in UTF-16 units; the store has its own, smaller limit and says so. */
const BODY_CAP = 16_000_000;

const context = z.string().max(ANCHOR_CAPS.context);

const PassageTarget = z.strictObject({
  kind: z.literal('passage'),
  level: z.enum(LEVELS),
  isPlain: z.boolean(),
  claims: z.array(ClaimId).max(100),
  colour: z.enum(MARK_COLOURS),
  paragraph: z.string().min(1).max(200),
  hash: z.string().regex(/^[0-9a-f]{16}$/),
  quote: z.string().min(1).max(ANCHOR_CAPS.quote),
  prefix: context,
  suffix: context,
  start: z.int().min(0).max(1_000_000),
  tells: z.enum(TELLS),
});

const THINGS = [
  z.strictObject({ kind: z.literal('concept'), id: ConceptId }),
  z.strictObject({ kind: z.literal('relation'), id: RelationId }),
  z.strictObject({ kind: z.literal('prompt'), id: z.string().min(1).max(200) }),
  z.strictObject({ kind: z.literal('reference'), id: ReferenceId }),
] as const;

const Thing = z.discriminatedUnion('kind', THINGS);

const NoteTarget = z.discriminatedUnion('kind', [
  ...THINGS,
  PassageTarget,
  z.strictObject({ kind: z.enum(['route', 'loop']), relations: z.array(RelationId).min(1).max(WAY_CAP) }),
  z.strictObject({ kind: z.literal('scenario'), question: z.string().min(1).max(LINK_CAP) }),
  // It came from the store and goes back there; the service lets no new one in.
  z.strictObject({ kind: z.literal('other'), stored: z.record(z.string().max(200), z.json()) }),
]);

/** Letters, digits, `-`, `_` and `/`, with one letter at least. */
const Tag = z
  .string()
  .max(TAG_CAPS.tag)
  .regex(/^[\p{L}\p{N}_/-]*\p{L}[\p{L}\p{M}\p{N}_/-]*$/u);

const mark = { opId: z.uuid(), id: z.uuid(), baseRev: z.int().min(0) };

const Draft = z.strictObject({
  ...mark,
  body: z.string().max(BODY_CAP),
  targets: z.array(NoteTarget).max(TARGETS_CAP),
  tags: z.array(Tag).max(TAG_CAPS.tags).exactOptional(),
  label: z.enum(LABEL_COLOURS).nullable().exactOptional(),
  isPinned: z.boolean().exactOptional(),
});

const Change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('save'), draft: Draft }),
  z.strictObject({ kind: z.enum(['trash', 'restore', 'erase']), mark: z.strictObject(mark) }),
]);

export const parseNoteId = (raw: unknown): string => z.uuid().parse(raw);

export const parseNoteThing = (raw: unknown): NoteThing => Thing.parse(raw);

export const parseNoteDraft = (raw: unknown): NoteDraft => Draft.parse(raw);

export const parseNoteChanges = (raw: unknown): readonly NoteChange[] => z.array(Change).max(CHANGES_CAP).parse(raw);

const Question = z.strictObject({
  text: z.string().max(SEARCH_CAPS.text),
  isRanked: z.boolean(),
  limit: z.int().min(1).max(SEARCH_CAPS.limit),
});

export const parseNoteQuestion = (raw: unknown): NoteQuestion => Question.parse(raw);

/** A name among the files that we list ourselves; it is looked up there and never opened as a path. */
const FileName = z.string().min(1).max(200);

export const parseFileName = (raw: unknown): string => FileName.parse(raw);

export const parseRestoreAsk = (raw: unknown): RestoreAsk =>
  z.strictObject({ id: FileName, notes: z.array(z.uuid()).max(CHANGES_CAP) }).parse(raw);

export const parseFolderName = (raw: unknown): PlaceName => z.enum(['backups', 'notes']).parse(raw);

export const parseSettings = (raw: unknown): Settings => SettingsForm.parse(raw);

export const parseProgress = (raw: unknown): Progress => ProgressForm.parse(raw);

export const parseWorkspace = (raw: unknown): Workspace => WorkspaceForm.parse(raw);

const PictureForm = z.strictObject({
  name: z.string().min(1).max(200),
  svg: z
    .string()
    .max(EXPORT_CAP)
    .regex(/^(?:<\?xml [^>]{0,80}\?>\s{0,8})?<svg[\s>]/),
  width: z.number().positive().max(PICTURE_CAP),
  height: z.number().positive().max(PICTURE_CAP),
});

/** The eight bytes that every PNG begins with. */
const PNG_SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const isPng = (bytes: Uint8Array): boolean =>
  bytes.length <= EXPORT_CAP && PNG_SIGNATURE.equals(bytes.subarray(0, PNG_SIGNATURE.length));

const WritingForm = z.strictObject({
  name: PictureForm.shape.name,
  html: z.string().min(1).max(TEXT_CAP),
});

const shortText = z.string().max(1000);
const side = z.number().min(-1e6).max(1e6);

const PackWordsForm = z.strictObject({
  concepts: z.record(ConceptId, shortText),
  relations: z.record(RelationId, z.strictObject({ title: shortText, verb: shortText, terms: shortText })),
  places: z.record(ConceptId, z.tuple([side, side, side.min(1), side.min(1)])),
  svg: PictureForm.shape.svg,
});

const PackChoicesForm = z.strictObject({
  notes: z.record(z.uuid(), z.enum(PACK_SIDES)),
  arrangement: z.enum(['mine', 'theirs']),
});

export const parsePackForm = (raw: unknown): PackForm => z.enum(PACK_FORMS).parse(raw);

export const parsePackWords = (raw: unknown): PackWords => PackWordsForm.parse(raw);

export const parsePackChoices = (raw: unknown): PackChoices => PackChoicesForm.parse(raw);

const ExportFileForm = z.union([
  z.strictObject({ kind: z.enum(['svg', 'pdf']), picture: PictureForm }),
  z.strictObject({ kind: z.literal('pdf'), writing: WritingForm }),
  z.strictObject({
    kind: z.literal('png'),
    name: PictureForm.shape.name,
    png: z.instanceof(Uint8Array<ArrayBuffer>).refine(isPng),
  }),
  z.strictObject({
    kind: z.enum(LIST_KINDS),
    name: PictureForm.shape.name,
    text: z.string().min(1).max(TEXT_CAP),
  }),
  z.strictObject({
    kind: z.literal('md'),
    name: PictureForm.shape.name,
    text: z.string().min(1).max(EXPORT_CAP),
  }),
]);

export const parsePrinted = (raw: unknown): Printed => z.union([PictureForm, WritingForm]).parse(raw);

export const parseExportFile = (raw: unknown): ExportFile => ExportFileForm.parse(raw);

export const parseClipboardText = (raw: unknown): string => z.string().min(1).max(TEXT_CAP).parse(raw);

export const parseAddress = (raw: unknown): string => z.string().max(4096).parse(raw);
