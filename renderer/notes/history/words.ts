import type { NoteHistory, NoteVersion } from '../../../preload/contract.ts';
import { counted } from '../../words/counted.ts';
import { shortDate, timeOfDay } from '../../words/date.ts';
import type { Size } from './diff.ts';

/** With a capital, to begin a line. */
export const begun = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** "today, 14:02"; "12 Nov, 09:30". */
export const momentWords = (at: number, now: number): string => {
  const [day, time] = [shortDate(at, now), timeOfDay(at)];
  return day === time ? `today, ${time}` : `${day}, ${time}`;
};

const WHY: Readonly<Record<NoteVersion['reason'], string>> = {
  session: 'before you wrote on',
  burst: 'before you wrote on',
  trash: 'before the trash',
  replace: 'before its text was replaced',
};

/** When a version ceased to be the newest one: "before you wrote on". */
export const whyWords = ({ reason }: NoteVersion): string => WHY[reason];

/** "+12 −3", for the eye. */
export const sizeSigns = ({ added, removed }: Size): string =>
  added + removed === 0 ? '±0' : [added && `+${added}`, removed && `−${removed}`].filter(Boolean).join(' ');

/** The same in words: "12 words added, 3 removed". */
export const sizeWords = ({ added, removed }: Size): string => {
  if (added + removed === 0) return 'the same words';
  if (removed === 0) return `${counted(added, 'word')} added`;
  if (added === 0) return `${counted(removed, 'word')} removed`;
  return `${counted(added, 'word')} added, ${removed} removed`;
};

/** What is amiss with a history or missing in it, a sentence each. */
export const lackWords = ({ damaged, unknown, omitted, trouble }: NoteHistory): readonly string[] => [
  ...(trouble ? [trouble] : []),
  ...(damaged > 0
    ? [
        `${counted(damaged, 'place')} in this history could not be read, because the file is damaged there. The versions below are intact, and nothing was removed.`,
      ]
    : []),
  ...(unknown > 0
    ? [`${counted(unknown, 'version')} were kept by a newer version of Oxytocin Atlas. Install it to read them.`]
    : []),
  ...(omitted > 0
    ? [`${counted(omitted, 'older version')} are kept too; they are too long to be shown beside these.`]
    : []),
];
