/** Parsers of what the window sends. They accept the contract's form and nothing else. */
import { z } from 'zod';
import { ConceptId, RelationId } from '../../content/schema/index.ts';
import { type NoteDraft, type NoteMark, type Settings, THEMES, type Workspace } from '../../preload/contract.ts';
import { WorkspaceForm } from '../workspace/form.ts';

/** Longest note body that is taken in, in UTF-16 units; the store has its own, smaller limit and says so. */
const BODY_CAP = 16_000_000;

const NoteTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('concept'), id: ConceptId }),
  z.strictObject({ kind: z.literal('relation'), id: RelationId }),
  z.strictObject({ kind: z.literal('none') }),
]);

const mark = { opId: z.uuid(), id: z.uuid(), baseRev: z.int().min(0) };

export const parseNoteDraft = (raw: unknown): NoteDraft =>
  z.strictObject({ ...mark, body: z.string().max(BODY_CAP), target: NoteTarget }).parse(raw);

export const parseNoteMark = (raw: unknown): NoteMark => z.strictObject(mark).parse(raw);

export const parseSettings = (raw: unknown): Settings =>
  z.strictObject({ theme: z.enum(THEMES), singleKeys: z.boolean(), showsLegend: z.boolean() }).parse(raw);

export const parseWorkspace = (raw: unknown): Workspace => WorkspaceForm.parse(raw);

export const parseAddress = (raw: unknown): string => z.string().max(4096).parse(raw);
