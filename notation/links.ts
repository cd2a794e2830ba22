/**
 * Links of notes: `[[concept:cortisol]]`, `[[note:<uuid>|own words]]`, or by name, `[[Cortisol]]`. By id they outlast
 * every change of name, because what is shown is the name of the day.
 */
import { codeIn, makeIsIn, type Stretch } from './code.ts';

const LINK_KINDS = ['concept', 'relation', 'note', 'reference'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** What a link names: a thing by its id, or whatever bears a name. */
export type LinkTarget =
  | { readonly kind: LinkKind; readonly id: string }
  | { readonly kind: 'name'; readonly name: string };

export interface Link extends Stretch {
  readonly target: LinkTarget;
  /** Shown in place of the name; null if the name is shown. */
  readonly words: string | null;
}

const WRITTEN = String.raw`\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]`;
const LINK = new RegExp(String.raw`(?<!\\)${WRITTEN}`, 'g');
const LINK_HERE = new RegExp(WRITTEN, 'y');
const BY_ID = new RegExp(`^(${LINK_KINDS.join('|')}):(\\S+)$`);

const isKind = (word: string | undefined): word is LinkKind => LINK_KINDS.some((kind) => kind === word);

/** What stands between `[[` and `]]` or `|`. */
export const parseTarget = (inner: string): LinkTarget => {
  const text = inner.trim();
  const [, kind, id] = BY_ID.exec(text) ?? [];
  return isKind(kind) && id !== undefined ? { kind, id } : { kind: 'name', name: text };
};

/** A match as a link; null where nothing is named. */
const toLink = ({ 0: whole, 1: inner = '', 2: words, index }: RegExpExecArray): Link | null => {
  if (inner.trim() === '') return null;
  const own = words?.trim();
  return { start: index, end: index + whole.length, target: parseTarget(inner), words: own ? own : null };
};

/** The links of a text in order; those in code are none. */
export const linksIn = (body: string): readonly Link[] => {
  if (!body.includes('[[')) return [];
  const isCode = makeIsIn(codeIn(body));
  return [...body.matchAll(LINK)].flatMap((match) => (isCode(match.index) ? [] : (toLink(match) ?? [])));
};

/** The link that begins right there; the caller knows that it is not in code. */
export const linkAt = (text: string, at: number): Link | null => {
  LINK_HERE.lastIndex = at;
  const match = LINK_HERE.exec(text);
  return match && toLink(match);
};

/** A link as it is written. Words that would end it are left out. */
export const writeLink = (kind: LinkKind, id: string, words: string | null = null): string => {
  const own = words?.replace(/[[\]|\n]+/g, ' ').trim();
  return own ? `[[${kind}:${id}|${own}]]` : `[[${kind}:${id}]]`;
};

/**
 * The text with every link replaced.
 *
 * @param replace  what stands in its place
 */
export const replaceLinks = (body: string, replace: (link: Link) => string): string => {
  let end = 0;
  const pieces: string[] = [];
  for (const link of linksIn(body)) {
    pieces.push(body.slice(end, link.start), replace(link));
    end = link.end;
  }
  return [...pieces, body.slice(end)].join('');
};

/** The words of a link: its own, or the name of what it leads to, or what stands in it. */
export const linkWords = ({ target, words }: Link, nameOf: (target: LinkTarget) => string | null): string =>
  words ?? nameOf(target) ?? (target.kind === 'name' ? target.name : target.id);
