import { z } from 'zod';

/** The version that this app writes. */
export const SCHEMA = 3;

/** Of older versions, only what a migration has to know; everything else is handed on as it is. */
const Views = z.looseObject({ views: z.array(z.looseObject({})) });

/** What makes a workspace of a version one of the next. */
const TO_NEXT: Readonly<Record<number, (workspace: unknown) => unknown>> = {
  // Views learnt to keep what is lit.
  1: (raw) => {
    const workspace = Views.parse(raw);
    return { ...workspace, views: workspace.views.map((view) => ({ ...view, lit: null })) };
  },
  // Views learnt to keep the context in which the map is looked at.
  2: (raw) => {
    const workspace = Views.parse(raw);
    return { ...workspace, views: workspace.views.map((view) => ({ ...view, lens: {} })) };
  },
};

/**
 * A workspace of this or an older version in the form of this one, to be parsed then.
 *
 * @throws Error at what is not of its version's form
 */
export const migrated = (workspace: unknown, schema: number): unknown => {
  let now = workspace;
  for (let version = schema; version < SCHEMA; version += 1) now = TO_NEXT[version]?.(now);
  return now;
};
