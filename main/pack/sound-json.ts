/** JSON from foreign bytes: nothing deep, nothing that is almost JSON, no names of the machinery. */
import { REFUSED } from './messages.ts';
import { type Sound, sound, textOf, unsound } from './sound-text.ts';

/** Deeper than anything that the app writes. */
const DEEPEST = 64;
const [QUOTE, ESCAPE] = [0x22, 0x5c];
const OPEN = new Set([0x5b, 0x7b]);
const CLOSE = new Set([0x5d, 0x7d]);
const POISON = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether brackets are nested too deep; looked up in the bytes, because a parser would run out of stack. */
const isDeep = (bytes: Buffer): boolean => {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (isText) {
      if (byte === ESCAPE) at += 1;
      else if (byte === QUOTE) isText = false;
    } else if (byte === QUOTE) isText = true;
    else if (OPEN.has(byte)) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (CLOSE.has(byte)) depth -= 1;
  }
  return false;
};

const isPoisoned = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(isPoisoned);
  return Object.entries(value).some(([key, each]) => POISON.has(key) || isPoisoned(each));
};

/** One value. */
export const jsonOf = (bytes: Buffer): Sound<unknown> => {
  if (isDeep(bytes)) return unsound(REFUSED.deep);
  const text = textOf(bytes);
  if (!text.ok) return text;
  try {
    const value: unknown = JSON.parse(text.value);
    return isPoisoned(value) ? unsound(REFUSED.poison) : sound(value);
  } catch {
    return unsound(REFUSED.json);
  }
};

/**
 * One line of a list. It has to be just as `JSON.stringify` writes it: so no key is there twice, no number is one that
 * would change, and nothing stands around it.
 */
const lineOf = (bytes: Buffer): Sound<unknown> => {
  const value = jsonOf(bytes);
  return value.ok && JSON.stringify(value.value) !== bytes.toString('utf8') ? unsound(REFUSED.json) : value;
};

const [LF, CR] = [0x0a, 0x0d];

/** The lines of a list, each by itself, with its number from 1. Empty ones say nothing. */
export function* linesOf(bytes: Buffer): Generator<{ readonly number: number; readonly line: Sound<unknown> }> {
  let number = 0;
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(LF, start);
    const end = found === -1 ? bytes.length : found;
    number += 1;
    const line = bytes.subarray(start, bytes[end - 1] === CR && end > start ? end - 1 : end);
    if (line.length > 0) yield { number, line: lineOf(line) };
    start = end + 1;
  }
}
