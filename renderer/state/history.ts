/** A trail of places, like the one of a browser. */
export interface History<Spot> {
  readonly past: readonly Spot[];
  readonly future: readonly Spot[];
}

export const NO_HISTORY: History<never> = { past: [], future: [] };

const KEPT = 100;

/** The trail after leaving `here` for a new place: what was ahead is forgotten. */
export const moved = <Spot>({ past }: History<Spot>, here: Spot): History<Spot> => ({
  past: [...past, here].slice(-KEPT),
  future: [],
});

interface Step<Spot> {
  readonly spot: Spot;
  readonly history: History<Spot>;
}

/** One place back from `here`, or undefined at the start of the trail. */
export const stepBack = <Spot>({ past, future }: History<Spot>, here: Spot): Step<Spot> | undefined => {
  const spot = past.at(-1);
  return spot && { spot, history: { past: past.slice(0, -1), future: [here, ...future] } };
};

/** Some places back from `here`, or undefined if the trail is not that long. */
export const stepsBack = <Spot>(history: History<Spot>, here: Spot, count: number): Step<Spot> | undefined => {
  let step: Step<Spot> | undefined = { spot: here, history };
  for (let done = 0; done < count && step; done += 1) step = stepBack(step.history, step.spot);
  return step;
};

/** One place forward again, or undefined at the end of the trail. */
export const stepForward = <Spot>({ past, future }: History<Spot>, here: Spot): Step<Spot> | undefined => {
  const [spot, ...rest] = future;
  return spot && { spot, history: { past: [...past, here], future: rest } };
};
