/** The form of what the user made of the map, on its way in from the window and on the disk. */
import { z } from 'zod';
import {
  AXES,
  ConceptId,
  Context,
  GRADES,
  INFLUENCES,
  KINDS,
  LEVELS,
  RelationId,
  TIMESCALES,
} from '../../content/schema/index.ts';
import { WORKSPACE_CAPS } from '../../preload/contract.ts';

/** Map pixels. No map is larger; a number beyond is a mistake somewhere. */
const Coordinate = z.number().min(-1e6).max(1e6);

const FilterForm = z.strictObject({
  axes: z.array(z.enum(AXES)).max(AXES.length),
  kinds: z.array(z.enum(KINDS)).max(KINDS.length),
  influences: z.array(z.enum(INFLUENCES)).max(INFLUENCES.length),
  grade: z.enum(GRADES).nullable(),
  contested: z.enum(['any', 'only', 'without']),
  timescales: z.array(z.enum(TIMESCALES)).max(TIMESCALES.length),
  levels: z.array(z.enum(LEVELS)).max(LEVELS.length),
  noted: z.boolean(),
  verb: z.enum(['highlight', 'hide']),
});

const FocusForm = z.strictObject({
  hops: z.literal([1, 2, 3]),
  flow: z.enum(['both', 'upstream', 'downstream']),
  isAlone: z.boolean(),
});

const LightForm = z.strictObject({
  kind: z.enum(['way', 'choice']),
  relations: z.array(RelationId).max(WORKSPACE_CAPS.lit),
  concepts: z.array(ConceptId).max(WORKSPACE_CAPS.lit),
  label: z.string().max(WORKSPACE_CAPS.label),
});

const ViewForm = z.strictObject({
  id: z.uuid(),
  name: z.string().min(1).max(WORKSPACE_CAPS.name),
  filter: FilterForm,
  focus: FocusForm,
  showsContext: z.boolean(),
  lens: Context,
  camera: z.strictObject({ x: Coordinate, y: Coordinate, zoom: z.number().min(0.01).max(16) }).nullable(),
  selected: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('concept'), id: ConceptId }),
      z.strictObject({ kind: z.literal('relation'), id: RelationId }),
    ])
    .nullable(),
  lit: LightForm.nullable(),
});

export const WorkspaceForm = z.strictObject({
  views: z.array(ViewForm).max(WORKSPACE_CAPS.views),
  arrangement: z
    .record(ConceptId, z.tuple([Coordinate, Coordinate]))
    .refine((places) => Object.keys(places).length <= WORKSPACE_CAPS.moved, 'too many places'),
});
