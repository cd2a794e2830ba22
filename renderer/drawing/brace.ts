import type { Box } from './geometry.ts';

/** A curly brace, open to the right, its tip at the middle of the left side. */
export const bracePath = ({ x, y, width, height }: Box): string => {
  const [stem, right, middle] = [x + width / 2, x + width, y + height / 2];
  const turn = Math.min(width, height / 4);
  return (
    `M${right} ${y}Q${stem} ${y} ${stem} ${y + turn}V${middle - turn}Q${stem} ${middle} ${x} ${middle}` +
    `Q${stem} ${middle} ${stem} ${middle + turn}V${y + height - turn}Q${stem} ${y + height} ${right} ${y + height}`
  );
};
