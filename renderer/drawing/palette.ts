/** Roles of the tokens that the map is drawn in; see `ui/tokens.css`. */
const ROLES = [
  'map',
  'raised',
  'line',
  'line-control',
  'ink',
  'ink-2',
  'ink-3',
  'accent',
  'eosin',
  'eosin-strong',
  'eosin-ink',
  'focus',
  'focus-gap',
  'raises',
  'lowers',
  'depends',
  'contested',
  'contested-tint',
  'contested-hatch',
  'ev',
  'ev-a',
  'ev-b',
  'ev-c',
  'ev-line',
  'ev-ink',
  'ev-on-a',
  'lane-s',
  'lane-s-line',
  'lane-s-ink',
  'lane-r',
  'lane-r-line',
  'lane-r-ink',
  'lane-x',
  'lane-x-line',
  'lane-x-ink',
  'lane-m',
  'lane-m-line',
  'lane-m-ink',
  'lane-g',
  'lane-g-line',
  'lane-g-ink',
] as const;
export type Role = (typeof ROLES)[number];

/** The colours of one theme, where no CSS reaches: on a canvas and in a file. */
export type Palette = Readonly<Record<Role, string>>;

/** @param read  the value of a custom property: `--map` */
export const paletteOf = (read: (property: string) => string): Palette =>
  Object.fromEntries(ROLES.map((role) => [role, read(`--${role}`).trim()])) as Palette;
