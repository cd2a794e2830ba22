/** A step is begun only while at least this much of an idle moment is left, in ms. */
const LEFT = 2;

/**
 * Goes through steps of work in moments when the window has nothing else to do, so that none of it is felt.
 *
 * @returns stops where it is
 */
export const inIdleMoments = (steps: Iterator<unknown>): (() => void) => {
  let asked = 0;
  const run = (moment: IdleDeadline) => {
    while (moment.timeRemaining() > LEFT) if (steps.next().done) return;
    asked = requestIdleCallback(run);
  };
  asked = requestIdleCallback(run);
  return () => cancelIdleCallback(asked);
};
