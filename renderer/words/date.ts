const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const DAY_AND_YEAR = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** Time of day, local: "14:02". */
export const timeOfDay = (milliseconds: number): string => TIME.format(milliseconds);

/** As much of a date as tells it apart from now: "14:02", "12 Nov", "12 Nov 2025". */
export const shortDate = (milliseconds: number, now: number): string => {
  const [date, today] = [new Date(milliseconds), new Date(now)];
  if (date.toDateString() === today.toDateString()) return TIME.format(date);
  return (date.getFullYear() === today.getFullYear() ? DAY : DAY_AND_YEAR).format(date);
};

const LONG = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** A day in full: "24 November 2026". */
export const longDate = (milliseconds: number): string => LONG.format(milliseconds);
