/** Links of notes on their way into a vault, and back. A link never crosses a line, so lines stay lines. */
import { type LinkTarget, linksIn, replaceLinks, writeLink } from '../../notation/links.ts';
import { type Book, FOLDERS, PAGE_KINDS, type PageEntry, type PageKind } from './book.ts';

const inTable = (body: string, at: number): boolean =>
  /^\s*\|/.test(body.slice(body.lastIndexOf('\n', at - 1) + 1, at + 1));

const meant = (book: Book, target: LinkTarget): { readonly kind: PageKind; readonly id: string } | null =>
  target.kind === 'name' ? book.byName(target.name) : target;

/**
 * The body with links that Obsidian follows: `[[concept:cortisol]]` becomes `[[Atlas/Cortisol|Cortisol]]`. One that leads
 * nowhere becomes its words; a name that nothing bears stays as it was typed, for it may be borne one day.
 */
export const toVault = (body: string, book: Book): string =>
  replaceLinks(body, (link) => {
    const { target, words, start, end } = link;
    const to = meant(book, target);
    if (to === null) return body.slice(start, end);
    const shown = book.link(to.kind, to.id, words ?? (target.kind === 'name' ? target.name : null));
    // A bar would end the cell of a table.
    return inTable(body, start) ? shown.replace('|', '\\|') : shown;
  });

/** Pages of a vault by their path without extension, as their front matter names them. */
export type Pages = ReadonlyMap<string, PageEntry>;

const isLinked = (kind: PageKind): kind is Exclude<PageKind, 'prompt'> => kind !== 'prompt';

/** What is said of a place within a page counts as the page. */
const pageOf = (name: string): string => name.replace(/\\$/, '').replace(/#.*$/, '').replace(/\.md$/i, '').trim();

/** The body with links of this app, where they lead to pages that are known. */
export const fromVault = (body: string, pages: Pages): string => {
  // Obsidian escapes the bar in tables.
  const plain = body.replace(/\[\[[^[\]\n]*\\\|[^[\]\n]*\]\]/g, (link) => link.replace('\\|', '|'));
  if (linksIn(plain).length === 0) return body;
  return replaceLinks(plain, ({ target, words, start, end }) => {
    const page = target.kind === 'name' ? pages.get(pageOf(target.name)) : undefined;
    if (!page || !isLinked(page.kind)) return plain.slice(start, end);
    return writeLink(page.kind, page.id, words === page.title ? null : words);
  });
};

/** Whether a path lies in a folder whose pages the app writes anew every time. */
export const isAtlasPage = (path: string): boolean =>
  PAGE_KINDS.some((kind) => kind !== 'note' && path.startsWith(`${FOLDERS[kind]}/`));
