/** Parsers of what the window sends. They accept the contract's form and nothing else. */
import { z } from 'zod';
import { ClaimId, ConceptId, LEVELS, RelationId } from '../../content/schema/index.ts';
import {
  ANCHOR_CAPS,
  EXPORT_CAP,
  type ExportFile,
  LIST_KINDS,
  MARK_COLOURS,
  type NoteDraft,
  type NoteMark,
  PICTURE_CAP,
  type Printed,
  type Progress,
  type Settings,
  TARGETS_CAP,
  TELLS,
  TEXT_CAP,
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

const NoteTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('concept'), id: ConceptId }),
  z.strictObject({ kind: z.literal('relation'), id: RelationId }),
  z.strictObject({ kind: z.literal('prompt'), id: z.string().min(1).max(200) }),
  PassageTarget,
]);

const mark = { opId: z.uuid(), id: z.uuid(), baseRev: z.int().min(0) };

export const parseNoteDraft = (raw: unknown): NoteDraft =>
  z.strictObject({ ...mark, body: z.string().max(BODY_CAP), targets: z.array(NoteTarget).max(TARGETS_CAP) }).parse(raw);

export const parseNoteMark = (raw: unknown): NoteMark => z.strictObject(mark).parse(raw);

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
