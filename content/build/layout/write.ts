import type { Layout } from '../../schema/index.ts';

/** JSON with one place, frame or line a row, so that a change of the map reads as a short diff. */
export const write = (layout: Layout): string => {
  const parts = Object.entries(layout).map(([key, value]) => `${JSON.stringify(key)}: ${rows(value)}`);
  return `{\n${parts.join(',\n')}\n}\n`;
};

const rows = (value: unknown): string => {
  if (Array.isArray(value)) return `[\n${value.map((each) => JSON.stringify(each)).join(',\n')}\n]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${JSON.stringify(each)}`);
  return `{\n${entries.join(',\n')}\n}`;
};
