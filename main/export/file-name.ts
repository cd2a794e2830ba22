/** Names of files that leave the app: such as every file system takes. */
import { existsSync } from 'node:fs';
import path from 'node:path';

/** No system's separators and wildcards, no control characters, nothing that turns the reading direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNLIKED = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
/** Windows keeps these for devices, whatever their extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const FALLBACK = 'Oxytocin Atlas';
/** File systems end at 255 bytes; an extension and a number still have to fit. */
const MOST_BYTES = 100;

/** As many whole characters as fit into {@link MOST_BYTES}. */
const shortened = (name: string): string => {
  let kept = '';
  for (const character of name) {
    if (Buffer.byteLength(kept + character) > MOST_BYTES) break;
    kept += character;
  }
  return kept;
};

/** @returns a name for `title` without extension, never empty */
export const fileNameOf = (title: string): string => {
  const plain = shortened(title.normalize('NFC').toWellFormed().replace(UNLIKED, ' ').replace(/\s+/g, ' ').trim());
  const name = plain.replace(/^[. ]+|[. ]+$/g, '');
  return name === '' || RESERVED.test(name) ? `${FALLBACK} ${name}`.trim() : name;
};

/**
 * The file with its extension. A person who left it out was not asked whether a file of the whole name may be
 * replaced, so then a name is taken that is free: "map.pdf", "map (2).pdf".
 */
export const withExtension = (
  file: string,
  extension: string,
  isTaken: (file: string) => boolean = existsSync,
): string => {
  if (path.extname(file).toLowerCase() === `.${extension}`) return file;
  for (let count = 1; ; count += 1) {
    const candidate = `${file}${count === 1 ? '' : ` (${count})`}.${extension}`;
    if (!isTaken(candidate)) return candidate;
  }
};
