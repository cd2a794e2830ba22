/** Where everything stands in the vault: the page of each thing, and links that lead there. */
import { type Concept, cslOf, type QuestionCode, type Reference, readQuestion } from '../../content/schema/index.ts';
import type { LinkKind } from '../../notation/links.ts';
import type { Note, NoteTarget, PackWords } from '../../preload/contract.ts';
import { namesOf, sameName, type Titled } from './names.ts';
import type { PackState } from './pack-file.ts';

/** Kinds of pages, and the folders in which they lie. */
export const FOLDERS = {
  concept: 'Atlas',
  relation: 'Relations',
  reference: 'References',
  prompt: 'Questions',
  note: 'Notes',
} as const satisfies Record<LinkKind | 'prompt', string>;
export type PageKind = keyof typeof FOLDERS;
export const PAGE_KINDS = Object.keys(FOLDERS) as readonly PageKind[];

/** Longest file name of a question, in UTF-16 units. */
const QUESTION = 60;

const authorsOf = ({ author, editor }: Reference): string => {
  const names = (author ?? editor ?? []).map((name) => ('literal' in name ? name.literal : name.family));
  const [first = 'Unsigned', second] = names;
  if (names.length === 2) return `${first} and ${second}`;
  return names.length > 2 ? `${first} et al.` : first;
};

/** A source as it is named in a line: "Herman et al. 2016". */
export const referenceName = (reference: Reference): string =>
  `${authorsOf(reference)} ${cslOf(reference).issued['date-parts'][0][0]}`;

export const conceptName = (concept: Concept, words: PackWords): string => words.concepts[concept.id] ?? concept.label;

export const UNTITLED = 'Untitled note';

export interface Book {
  /** The page of a thing without extension, "Atlas/Cortisol"; null for what has none. */
  readonly pathOf: (kind: PageKind, id: string) => string | null;
  /** A link that Obsidian follows; the bare words where there is no page. */
  readonly link: (kind: PageKind, id: string, words?: string | null) => string;
  /** What bears a name or an alias, as a link by name means it: a concept first, then a note. */
  readonly byName: (name: string) => { readonly kind: PageKind; readonly id: string } | null;
}

const titledOf = ({ content, words, notes }: PackState): Readonly<Record<PageKind, readonly Titled[]>> => ({
  concept: content.concepts.map((concept) => ({ id: concept.id, title: conceptName(concept, words) })),
  relation: content.relations.map(({ id }) => ({ id, title: words.relations[id]?.title ?? id })),
  reference: content.references.map((reference) => ({ id: reference.id, title: referenceName(reference) })),
  prompt: content.course.prompts.map(({ id, text }) => ({ id, title: text })),
  note: notes.filter(({ deletedAt }) => deletedAt === null),
});

/** What bears which name, the first of several counts. */
export type Bearer = readonly [name: string, kind: PageKind, id: string];

const bearersIn = ({ content, words, notes }: PackState): readonly Bearer[] => [
  ...content.concepts.map((each): Bearer => [conceptName(each, words), 'concept', each.id]),
  ...content.concepts.map(({ id, label }): Bearer => [label, 'concept', id]),
  ...content.concepts.flatMap(({ id, aliases }) => aliases.map((alias): Bearer => [alias, 'concept', id])),
  ...notes.flatMap(({ id, title, deletedAt }): Bearer[] => (deletedAt === null ? [[title, 'note', id]] : [])),
];

/** Words that end no link and begin none. */
export const linkable = (words: string): string => words.replace(/[[\]|\s]+/g, ' ').trim();

/** A page of the vault. */
export interface PageEntry {
  readonly kind: PageKind;
  readonly id: string;
  readonly path: string;
  readonly title: string;
}

export const bookOf = (entries: Iterable<PageEntry>, bearers: readonly Bearer[]): Book => {
  const pages = new Map<string, PageEntry>();
  for (const entry of entries) pages.set(`${entry.kind}:${entry.id}`, entry);
  const named = new Map<string, { readonly kind: PageKind; readonly id: string }>();
  for (const [name, kind, id] of bearers) {
    const key = sameName(name.trim());
    if (key !== '' && !named.has(key)) named.set(key, { kind, id });
  }
  const pageOf = (kind: PageKind, id: string) => pages.get(`${kind}:${id}`);
  return {
    pathOf: (kind, id) => pageOf(kind, id)?.path ?? null,
    link: (kind, id, words = null) => {
      const page = pageOf(kind, id);
      const shown = linkable(words ?? page?.title ?? '') || linkable(id);
      return page ? `[[${page.path}|${shown}]]` : shown;
    },
    byName: (name) => named.get(sameName(name.trim())) ?? null,
  };
};

/** The pages of everything that a pack tells. */
export const makeBook = (state: PackState): Book => {
  const titled = titledOf(state);
  const short = (title: string) => (title.length > QUESTION ? `${title.slice(0, QUESTION)}…` : title);
  const entries = PAGE_KINDS.flatMap((kind) => {
    const things = titled[kind].map(({ id, title }) => ({ id, title: kind === 'prompt' ? short(title) : title }));
    const names = namesOf(things, kind === 'note' ? UNTITLED : kind);
    return titled[kind].map(({ id, title }) => ({
      kind,
      id,
      path: `${FOLDERS[kind]}/${names.get(id) ?? id}`,
      title: title || UNTITLED,
    }));
  });
  return bookOf(entries, bearersIn(state));
};

/** A thing that a note is about, as one word: what is written into front matter, and found again there. */
export const targetWord = (target: NoteTarget): string => {
  switch (target.kind) {
    case 'concept':
    case 'relation':
    case 'prompt':
    case 'reference':
      return `${target.kind}:${target.id}`;
    case 'route':
    case 'loop':
      return `${target.kind}:${target.relations.join(' ')}`;
    case 'scenario':
      return `scenario:${target.question}`;
    case 'passage':
      return `passage:${target.paragraph}:${target.start}`;
    case 'other':
      return 'other';
  }
};

/** A what-if in the words of its code, what it names as links: "What if: hold [[Cortisol]] up, days, sex male". */
const scenarioWords = (book: Book, code: QuestionCode): string => {
  const read = readQuestion(code);
  if (!read.ok) return `What if: ${linkable(code)}`;
  const { pushes, horizon, context, floor } = read.question;
  const done = pushes.map((push) =>
    push.kind === 'block'
      ? `block ${book.link('relation', push.relation)}`
      : `${push.kind === 'clamp' ? 'hold' : 'push'} ${book.link('concept', push.concept)} ${push.direction > 0 ? 'up' : 'down'}`,
  );
  const where = Object.entries(context).map(([key, value]) => `${key} ${value}`);
  return `What if: ${[...done, horizon, ...where, `evidence ${floor}`].join(', ')}`;
};

/** What a note is about, in words and links that Obsidian follows also in front matter. */
export const targetLink = (book: Book, target: NoteTarget): string => {
  switch (target.kind) {
    case 'concept':
    case 'relation':
    case 'prompt':
    case 'reference':
      return book.link(target.kind, target.id);
    case 'route':
    case 'loop':
      return `${target.kind === 'route' ? 'Route' : 'Loop'}: ${target.relations.map((id) => book.link('relation', id)).join(', ')}`;
    case 'scenario':
      return scenarioWords(book, target.question);
    case 'passage':
      return `“${linkable(target.quote)}”`;
    case 'other':
      return 'Something that another version of Oxytocin Atlas knows';
  }
};

/** Live notes in the order of their making, so that the vault is the same every time. */
export const inOrder = (notes: readonly Note[]): readonly Note[] =>
  notes
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
