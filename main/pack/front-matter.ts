/** What a Markdown file says about itself, between two lines of dashes. */
import { parse, stringify } from 'yaml';

/** What YAML calls not printable, and halves of characters: readers of front matter stop there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]+/g;

type Value = string | number | boolean | null | readonly string[];
export type Fields = Readonly<Record<string, Value>>;

const printable = (text: string): string => text.toWellFormed().replace(UNPRINTABLE, ' ');

const clean = (value: Value): Value => {
  if (typeof value === 'string') return printable(value);
  return value !== null && typeof value === 'object' ? value.map(printable) : value;
};

/** The fields as they stand at the top of a file. */
export const frontMatter = (fields: Fields): string => {
  const values = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, clean(value)]));
  return `---\n${stringify(values, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n`;
};

export interface Page {
  /** Null where the file has none, or none that can be read. */
  readonly fields: Readonly<Record<string, unknown>> | null;
  readonly body: string;
}

const BLOCK = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/;
/** Nobody writes more about a note; and YAML is not read where it would take long. */
const MOST = 256 * 1024;

/** Takes a file apart. What is no front matter stays in the body. */
export const readPage = (text: string): Page => {
  const match = BLOCK.exec(text.slice(0, MOST));
  if (!match) return { fields: null, body: text };
  try {
    const fields: unknown = parse(match[1] ?? '', { maxAliasCount: 0, schema: 'core' });
    const isRecord = typeof fields === 'object' && fields !== null && !Array.isArray(fields);
    if (!isRecord && fields !== null) return { fields: null, body: text };
    return { fields: (fields ?? {}) as Record<string, unknown>, body: text.slice(match[0].length) };
  } catch {
    return { fields: null, body: text };
  }
};
