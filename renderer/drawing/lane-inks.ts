import type { LaneId } from '../../content/schema/index.ts';
import type { Role } from './palette.ts';

interface LaneInks {
  /** The tint under the lane. */
  readonly ground: Role;
  /** Outlines of the concepts that stand in it. */
  readonly line: Role;
  readonly ink: Role;
}

/** The colours that a lane gives to what stands in it; says the same as `map/lanes.css`. */
export const LANE_INKS: Readonly<Record<LaneId, LaneInks>> = {
  stress: { ground: 'lane-s', line: 'lane-s-line', ink: 'lane-s-ink' },
  oxytocin: { ground: 'lane-x', line: 'lane-x-line', ink: 'lane-x-ink' },
  modulators: { ground: 'lane-m', line: 'lane-m-line', ink: 'lane-m-ink' },
  reproductive: { ground: 'lane-r', line: 'lane-r-line', ink: 'lane-r-ink' },
  growth: { ground: 'lane-g', line: 'lane-g-line', ink: 'lane-g-ink' },
};
