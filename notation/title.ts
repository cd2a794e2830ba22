/** A line of a note as plain text, and the title of a note: its first line with words in it. */
import { type Link, replaceLinks } from './links.ts';

const LONGEST = 80;
/** A title is found in the beginning of a line; nobody's patience or stack is spent on megabytes in one line. */
const LOOKED_AT = 500;
const LINE_BREAKS = ['\n', '\r', '\u2028', '\u2029'];
const LINE_BREAK = new RegExp(`[${LINE_BREAKS.join('')}]`);
const WORDS = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
const FENCE = /^\s*(?:```|~~~)/;
const CONTROL = /\p{Cc}+/gu;

/** What a line may begin with: quote, heading, list item, task box. In a list they can stand behind each other. */
const LEADING = /^\s*(?:>|#{1,6}(?=\s)|[-*+](?=\s)|\d{1,9}[.)](?=\s)|\[[ xX]\](?=\s))/;

/** Marks inside of a line, in this order; HTML is no mark and stays text. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!?\[([^\][]*)\]\([^()]*\)/g, '$1'],
  [/!?\[([^\][]+)\]\[[^\][]*\]/g, '$1'],
  [/<(https?:\/\/[^<>\s]*)>/g, '$1'],
  [/(`+)(.+?)\1/g, '$2'],
  [/(?<!\\)(\*{1,3})(?=\S)(.+?)(?<=[^\s\\])\1/g, '$2'],
  [/(?<![\p{L}\p{N}\\])(_{1,3})(?=\S)(.+?)(?<=[^\s\\])\1(?![\p{L}\p{N}])/gu, '$2'],
  [/~~(?=\S)(.+?)(?<=\S)~~/g, '$1'],
  [/==(?=[^\s=])([^=]*[^\s=])==/g, '$1'],
  [/(?<=\s)#+\s*$/, ''],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
];

const withoutLeading = (line: string): string => {
  const rest = line.replace(LEADING, '');
  return rest === line ? line : withoutLeading(rest);
};

/** What stands for a link where names are not known: its own words, else the id, which is made of words too. */
export const spoken = ({ target, words }: Link): string => {
  if (words !== null) return words;
  if (target.kind === 'name') return target.name;
  return target.kind === 'note' ? 'another note' : target.id.replaceAll('-', ' ');
};

/** A line without its marks: `- **bold** [[concept:cortisol]]` is "bold cortisol". */
export const plainLine = (line: string): string => {
  const written = replaceLinks(withoutLeading(line), spoken);
  return INLINE.reduce((text, [mark, words]) => text.replace(mark, words), written)
    .replace(CONTROL, ' ')
    .trim();
};

const shorten = (text: string): string => {
  const characters = [...text];
  return characters.length <= LONGEST
    ? text
    : `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
};

/** The lines that have a word in them, one by one: a long note is not split for its first line. */
function* linesWithWords(body: string): Generator<string> {
  const word = new RegExp(WORDS, 'gu');
  let from = 0;
  for (let match = word.exec(body); match; match = word.exec(body)) {
    const before = body.slice(from, match.index);
    const start = from + Math.max(...LINE_BREAKS.map((mark) => before.lastIndexOf(mark))) + 1;
    const length = body.slice(match.index).search(LINE_BREAK);
    const end = length === -1 ? body.length : match.index + length;
    yield body.slice(start, end);
    word.lastIndex = end;
    from = end;
  }
}

/**
 * @param body  Markdown
 * @returns at most 80 characters; empty if there is no word
 */
export const deriveTitle = (body: string): string => {
  for (const line of linesWithWords(body)) {
    if (FENCE.test(line)) continue;
    const plain = plainLine(line.slice(0, LOOKED_AT));
    if (WORDS.test(plain)) return shorten(plain);
  }
  return '';
};
