/** Markdown files that no pack describes, as free notes. */
import { stringify } from 'yaml';
import { linksIn, replaceLinks, writeLink } from '../../notation/links.ts';
import { deriveTitle } from '../../notation/title.ts';
import { LABEL_COLOURS, type Note, type PackRefusal } from '../../preload/contract.ts';
import { LONGEST_BODY } from '../notes/note.ts';
import { readPage } from './front-matter.ts';
import { hashOf } from './hash.ts';
import { idFrom } from './id-from.ts';
import { REFUSED } from './messages.ts';
import { sameName } from './names.ts';
import { textOf } from './sound-text.ts';
import { tagsFrom } from './tags.ts';
import { fromVault, type Pages } from './vault-links.ts';

const MARKDOWN = /\.(?:md|markdown)$/i;
/** Fields that become something of a note; all others are kept in its text. */
const UNDERSTOOD = new Set([
  'title',
  'tags',
  'tag',
  'aliases',
  'alias',
  'created',
  'date',
  'updated',
  'modified',
  'label',
  'pinned',
]);

/** The same file has the same id every time. */
const idOf = (path: string, bytes: Buffer): string => idFrom(`${path}\0${hashOf(bytes)}`);

const fileTitle = (path: string): string => (path.split('/').at(-1) ?? path).replace(MARKDOWN, '');

const momentOf = (value: unknown): number | null => {
  const time = typeof value === 'string' || value instanceof Date ? new Date(value).getTime() : Number.NaN;
  return Number.isFinite(time) ? time : null;
};

interface Draft {
  readonly path: string;
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Fields that mean nothing here, so that nobody loses them. */
const keptFields = (fields: Readonly<Record<string, unknown>>): string => {
  const rest = Object.fromEntries(Object.entries(fields).filter(([key]) => !UNDERSTOOD.has(key.toLowerCase())));
  return Object.keys(rest).length === 0 ? '' : `\n\n\`\`\`yaml\n${stringify(rest).trimEnd()}\n\`\`\``;
};

const draftOf = (path: string, bytes: Buffer, text: string): Draft => {
  const { fields, body } = readPage(text);
  const own = body.replace(/^(?:[ \t]*\r?\n)+/, '').replace(/\r?\n$/, '');
  const named = typeof fields?.title === 'string' && fields.title.trim() !== '' ? fields.title : fileTitle(path);
  const isTitled = /^#{1,6}\s+\S/.test(own) || sameName(deriveTitle(own)) === sameName(named);
  const headed = isTitled ? own : `# ${named.replace(/\s+/g, ' ')}\n\n${own}`.trimEnd();
  return { path, id: idOf(path, bytes), title: named, body: headed + keptFields(fields ?? {}), fields: fields ?? {} };
};

/** By the name of the file, as wiki links mean it, and by its whole path. */
const idsByName = (drafts: readonly Draft[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { path, id } of drafts) found.set(sameName(path.replace(MARKDOWN, '')), id);
  for (const { path, id } of drafts) {
    const name = sameName(fileTitle(path));
    if (!found.has(name)) found.set(name, id);
  }
  return found;
};

const withLinks = (body: string, ids: ReadonlyMap<string, string>, pages: Pages): string => {
  const known = fromVault(body, pages);
  if (linksIn(known).length === 0) return known;
  return replaceLinks(known, ({ target, words, start, end }) => {
    const name = target.kind === 'name' ? target.name.replace(/#.*$/, '').replace(MARKDOWN, '').trim() : '';
    const id = name === '' ? undefined : ids.get(sameName(name));
    if (id === undefined) return known.slice(start, end);
    return writeLink('note', id, words ?? (target.kind === 'name' ? target.name : null));
  });
};

const noteOf = ({ id, body, fields }: Draft, now: number): Note => {
  const created = momentOf(fields.created ?? fields.date) ?? now;
  const { label, pinned } = fields;
  return {
    id,
    body,
    title: deriveTitle(body),
    targets: [],
    tags: tagsFrom(fields.tags ?? fields.tag),
    label: LABEL_COLOURS.find((each) => each === label) ?? null,
    isPinned: pinned === true,
    createdAt: created,
    updatedAt: Math.max(created, momentOf(fields.updated ?? fields.modified) ?? created),
    rev: 1,
    deletedAt: null,
  };
};

/**
 * @param pages  of a pack that lies beside them, for links that lead there
 * @param now    when a file does not say when it was written; in ms since 1970
 */
export const plainNotes = (
  files: ReadonlyMap<string, Buffer>,
  pages: Pages,
  now: number,
): { readonly notes: readonly Note[]; readonly refused: readonly PackRefusal[] } => {
  const refused: PackRefusal[] = [];
  const drafts: Draft[] = [];
  for (const [path, bytes] of files) {
    const text = MARKDOWN.test(path) ? textOf(bytes) : null;
    if (text === null) refused.push({ path, reason: REFUSED.kind });
    else if (!text.ok) refused.push({ path, reason: text.reason });
    else if (bytes.length > LONGEST_BODY) refused.push({ path, reason: REFUSED.longNote });
    else drafts.push(draftOf(path, bytes, text.value));
  }
  const ids = idsByName(drafts);
  return { notes: drafts.map((draft) => noteOf({ ...draft, body: withLinks(draft.body, ids, pages) }, now)), refused };
};
