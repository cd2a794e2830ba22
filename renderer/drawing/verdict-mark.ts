import type { Effect, Size } from '../inference/answer.ts';
import type { Direction, Push } from '../inference/question.ts';
import type { Role } from './palette.ts';

/** A piece of a mark: a path around its middle, in map pixels at full size, filled or stroked in one colour. */
export interface MarkPart {
  readonly d: string;
  readonly ink: Role;
  /** Width of the stroke; filled where there is none. */
  readonly width?: number;
}

/** What stands on a concept while a what-if is answered. The same mark for the same effect: it can be compared by `===`. */
export interface VerdictMark {
  /** "up robust strong" */
  readonly key: string;
  readonly radius: number;
  /** What can hardly be told from nothing. */
  readonly isFaint: boolean;
  /** Lowest first. */
  readonly parts: readonly MarkPart[];
}

/** How much of a faint mark is seen. */
export const FAINT = 0.55;

/** Size is an order in three steps; a trace is as small as a weak effect, and faint. */
const RADIUS: Readonly<Record<Size, number>> = { strong: 11.5, moderate: 10, weak: 8.5, trace: 8.5 };
/** Of what a person did: an effect of their own is not larger than another. */
const OWN = 10;

const tidy = (value: number): string => `${Math.round(value * 100) / 100}`;
const pathOf = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${tidy(x)} ${tidy(y)}`).join('L')}`;

const disc = (r: number): string =>
  `M${tidy(-r)} 0a${tidy(r)} ${tidy(r)} 0 1 1 ${tidy(2 * r)} 0a${tidy(r)} ${tidy(r)} 0 1 1 ${tidy(-2 * r)} 0z`;

/** The left half of a disc. */
const leftHalf = (r: number): string => `M0 ${tidy(-r)}A${tidy(r)} ${tidy(r)} 0 0 0 0 ${tidy(r)}z`;

/** Corners of the right half of an arrow that points up, from its tip down to its foot; in radii. */
const HALF_ARROW = [
  [0, -0.64],
  [0.54, -0.08],
  [0.54, 0.03],
  [0.17, 0.03],
  [0.17, 0.62],
  [0, 0.62],
] as const;

/** An arrow, or one half of it: -1 the left, 1 the right. */
const arrow = (r: number, direction: Direction, side?: -1 | 1): string => {
  const half = (x: -1 | 1) => HALF_ARROW.map(([dx, dy]) => [x * dx * r, dy * r * direction] as const);
  return `${pathOf(side ? half(side) : [...half(1), ...half(-1).toReversed()])}z`;
};

/** Stripes from edge to edge of a disc, rising to the right; `pitch` apart. */
const stripes = (r: number, pitch: number): string => {
  const count = Math.floor(r / pitch);
  return Array.from({ length: 2 * count + 1 }, (_, index) => {
    const away = (index - count) * pitch;
    const [cx, cy, half] = [away * Math.SQRT1_2, away * Math.SQRT1_2, Math.sqrt(r * r - away * away) * Math.SQRT1_2];
    return pathOf([
      [cx - half, cy + half],
      [cx + half, cy - half],
    ]);
  }).join('');
};

/** Not equal: two bars and a slash. */
const unequal = (r: number): string =>
  [
    [-0.46, -0.22, 0.46, -0.22],
    [-0.46, 0.22, 0.46, 0.22],
    [0.28, -0.58, -0.28, 0.58],
  ]
    .map(([x = 0, y = 0, toX = 0, toY = 0]) =>
      pathOf([
        [x * r, y * r],
        [toX * r, toY * r],
      ]),
    )
    .join('');

/** A rim of ground keeps a mark clear of the outline and the lines that it stands on. */
const clearance = (r: number): MarkPart => ({ d: disc(r + 2), ink: 'map' });

/** Robust: full. */
const full = (r: number, direction: Direction, tone: Role): readonly MarkPart[] => [
  clearance(r),
  { d: disc(r), ink: tone },
  { d: arrow(r, direction), ink: 'map' },
];

/** Likely: half full; where the disc is empty, the arrow is not. */
const halved = (r: number, direction: Direction, tone: Role): readonly MarkPart[] => [
  clearance(r),
  { d: disc(r - 0.8), ink: 'raised' },
  { d: leftHalf(r - 0.8), ink: tone },
  { d: disc(r - 0.8), ink: tone, width: 1.6 },
  { d: arrow(r, direction, -1), ink: 'raised' },
  { d: arrow(r, direction, 1), ink: tone },
];

/** Depends: striped, with the sign that stands for it. */
const striped = (r: number): readonly MarkPart[] => [
  clearance(r),
  { d: disc(r - 0.8), ink: 'contested-tint' },
  { d: stripes(r - 0.8, 4.2), ink: 'contested-hatch', width: 1.6 },
  { d: disc(r - 0.8), ink: 'contested', width: 1.6 },
  // With high contrast stripes are as dark as the sign: it needs ground around it everywhere.
  { d: unequal(r), ink: 'contested-tint', width: 4.6 },
  { d: unequal(r), ink: 'contested', width: 1.9 },
];

/** What a person did: a ring around an arrow in ink. Held, it is held between two bars. */
const done = (r: number, direction: Direction, isHeld: boolean): readonly MarkPart[] => [
  { d: disc(r + 4), ink: 'map' },
  { d: disc(r + 2.2), ink: 'ink', width: 1.6 },
  { d: disc(r), ink: 'ink' },
  { d: arrow(isHeld ? r * 0.68 : r, direction), ink: 'map' },
  ...(isHeld ? [{ d: `M${-r * 0.64} -3.6v7.2M${r * 0.64} -3.6v7.2`, ink: 'map', width: 1.8 } as const] : []),
];

const TONE: Readonly<Record<Direction, Role>> = { 1: 'raises', [-1]: 'lowers' };
const WAY: Readonly<Record<Direction, string>> = { 1: 'up', [-1]: 'down' };

const made = new Map<string, VerdictMark>();
const mark = (key: string, radius: number, isFaint: boolean, parts: () => readonly MarkPart[]): VerdictMark => {
  const found = made.get(key) ?? { key, radius, isFaint, parts: parts() };
  made.set(key, found);
  return found;
};

/** The mark of what a person did to a concept. */
export const markOfDone = (direction: Direction, isHeld: boolean): VerdictMark =>
  mark(`${isHeld ? 'held' : 'pushed'} ${WAY[direction]}`, OWN, false, () => done(OWN, direction, isHeld));

/**
 * The mark of an effect: glyph and colour say where it goes, the fill how sure that is, the size how large it is. Null for
 * no known path.
 *
 * @param push  what was done to this very concept, if anything was
 */
export const markOf = (
  { direction, verdict, size }: Pick<Effect, 'direction' | 'verdict' | 'size'>,
  push?: Push,
): VerdictMark | null => {
  if (push && push.kind !== 'block') return markOfDone(push.direction, push.kind === 'clamp');
  if (direction === 0 || verdict === 'none') return null;
  if (verdict === 'set') return markOfDone(direction, true);
  const [r, isFaint] = [RADIUS[size], size === 'trace'];
  if (verdict === 'ambiguous') return mark(`depends ${size}`, r, isFaint, () => striped(r));
  const fill = verdict === 'robust' ? full : halved;
  return mark(`${WAY[direction]} ${verdict} ${size}`, r, isFaint, () => fill(r, direction, TONE[direction]));
};

/** What stands on a relation whose action was prevented. */
export const BLOCKED: VerdictMark = {
  key: 'blocked',
  radius: OWN,
  isFaint: false,
  parts: [
    { d: disc(OWN + 4), ink: 'map' },
    { d: disc(OWN + 2.2), ink: 'ink', width: 1.6 },
    { d: disc(OWN), ink: 'ink' },
    { d: 'M-4 -4L4 4M-4 4L4 -4', ink: 'map', width: 2.2 },
  ],
};
