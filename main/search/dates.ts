/** Days, months and years as they are typed: `2026`, `2026-03`, `2026-03-01`, `today`, `yesterday`. */

const DATE = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/**
 * When the day, month or year begins, in the time of this place.
 *
 * @param now  milliseconds since 1970
 * @returns milliseconds since 1970; null for what is no date
 */
export const beginningOf = (text: string, now: number): number | null => {
  const today = new Date(now);
  const daysAgo = { today: 0, yesterday: 1 }[text.toLowerCase()];
  if (daysAgo !== undefined)
    return new Date(today.getFullYear(), today.getMonth(), today.getDate() - daysAgo).getTime();
  const [, year, month = '1', day = '1'] = DATE.exec(text) ?? [];
  if (year === undefined) return null;
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  // The 31st of a short month would be the 1st of the next.
  return date.getMonth() === Number(month) - 1 && date.getDate() === Number(day) ? date.getTime() : null;
};
