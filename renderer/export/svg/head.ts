import { type Block, type Measure, NOTHING, type Sheet } from './sheet.ts';
import { FACE, firstLines, line, widthOf, wrap } from './text.ts';

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** "24 November 2026". @throws RangeError if `date` is no date */
export const longDate = (date: string): string => DATE.format(new Date(date));

const TITLE = { size: 28, lead: 34, lines: 2 } as const;
const SUBTITLE = { size: 14.5, lead: 20, lines: 2 } as const;

/** Title and what the map is narrowed to. */
export const heading = ({ title, subtitle, palette }: Sheet, { width, scale }: Measure): Block => {
  const set = (words: string, size: number, most: number) =>
    words.trim() === '' ? [] : firstLines(wrap(words.trim(), size * scale, width), most);
  const titles = set(title, TITLE.size, TITLE.lines);
  const subtitles = set(subtitle, SUBTITLE.size, SUBTITLE.lines);
  if (titles.length + subtitles.length === 0) return NOTHING;
  const below = titles.length * TITLE.lead;
  return {
    height: (below + subtitles.length * SUBTITLE.lead) * scale,
    markup: [
      ...titles.map((words, index) =>
        line(0, (TITLE.size * 0.86 + index * TITLE.lead) * scale, words, {
          size: TITLE.size * scale,
          fill: palette.ink,
          'font-family': FACE.read,
          'font-weight': 600,
        }),
      ),
      ...subtitles.map((words, index) =>
        line(0, (below + SUBTITLE.size + index * SUBTITLE.lead) * scale, words, {
          size: SUBTITLE.size * scale,
          fill: palette['ink-2'],
        }),
      ),
    ].join(''),
  };
};

const SMALL = 12;
export const NOTICE = 'Education only, not medical advice';

/** Notice at the left; app, version and date at the right, below it where both do not fit into one line. */
export const imprint = ({ date, version, palette }: Sheet, counts: string, { width, scale }: Measure): Block => {
  const size = SMALL * scale;
  const origin = [counts, `Oxytocin Atlas ${version}`, ...(date === null ? [] : [longDate(date)])].join(' · ');
  const isTwoLines = widthOf(NOTICE, size) + widthOf(origin, size) + 4 * size > width;
  const lines = [
    line(0, size, NOTICE, { size, fill: palette.ink, 'font-weight': 700 }),
    line(width, isTwoLines ? size * 2.5 : size, origin, { size, fill: palette['ink-2'], 'text-anchor': 'end' }),
  ];
  return { height: size * (isTwoLines ? 3 : 1.5), markup: lines.join('') };
};
