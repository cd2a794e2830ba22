/** How many rows a page key goes. */
const PAGE = 10;

/**
 * Where a key leads from a row of a list.
 *
 * @param place  of the row, from 0
 * @param count  of the rows
 * @returns a place within the list; undefined for other keys
 */
export const rowAfter = (key: string, place: number, count: number): number | undefined => {
  const by: Readonly<Record<string, number>> = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    PageDown: place + PAGE,
    PageUp: place - PAGE,
    Home: 0,
    End: count - 1,
  };
  const next = by[key];
  return next === undefined ? undefined : Math.max(0, Math.min(count - 1, next));
};
