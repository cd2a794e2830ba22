/** The title of a note: its first line with words in it, as plain text. */

const LONGEST = 80;
/** A title is found in the beginning of a line; nobody's patience or stack is spent on megabytes in one line. */
const LOOKED_AT = 500;
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/;
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
  [/(\*{1,3})(?=\S)(.+?)(?<=\S)\1/g, '$2'],
  [/(?<![\p{L}\p{N}])(_{1,3})(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2'],
  [/~~(?=\S)(.+?)(?<=\S)~~/g, '$1'],
  [/(?<=\s)#+\s*$/, ''],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
];

const withoutLeading = (line: string): string => {
  const rest = line.replace(LEADING, '');
  return rest === line ? line : withoutLeading(rest);
};

const toPlain = (line: string): string => {
  const plain = INLINE.reduce((text, [mark, words]) => text.replace(mark, words), withoutLeading(line));
  return plain.replace(CONTROL, ' ').trim();
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

/**
 * @param body  Markdown
 * @returns at most 80 characters; empty if there is no word
 */
export const deriveTitle = (body: string): string => {
  for (const line of linesOf(body)) {
    if (FENCE.test(line)) continue;
    const plain = toPlain(line.slice(0, LOOKED_AT));
    if (WORDS.test(plain)) return shorten(plain);
  }
  return '';
};

/** One line after the other, so that a long note is not split for its first line. */
function* linesOf(body: string): Generator<string> {
  let rest = body;
  for (let match = LINE_BREAK.exec(rest); match; match = LINE_BREAK.exec(rest)) {
    yield rest.slice(0, match.index);
    rest = rest.slice(match.index + match[0].length);
  }
  yield rest;
}
