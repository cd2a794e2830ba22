/** Pages of the vault that tell what the atlas knows: so that every link of a note leads somewhere. */
import { type Concept, gradeOf, type Reference, type Relation } from '../../content/schema/index.ts';
import { type Book, conceptName, FOLDERS, type PageKind, referenceName } from './book.ts';
import { type Fields, frontMatter } from './front-matter.ts';
import type { PackFile, PackState } from './pack-file.ts';

const page = (path: string, fields: Fields, lines: readonly string[]): PackFile => ({
  path: `${path}.md`,
  bytes: Buffer.from(`${frontMatter(fields)}\n${lines.join('\n')}\n`),
});

const citations = (book: Book, ids: readonly string[]): string =>
  ids.length === 0 ? '' : ` (${ids.map((id) => book.link('reference', id)).join('; ')})`;

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];

const relationLine = ({ words }: PackState, book: Book, relation: Relation): string => {
  const terms = words.relations[relation.id]?.terms ?? '';
  const mechanism = relation.mechanism.replace(/\s+/g, ' ');
  return `- ${book.link('relation', relation.id)}: ${mechanism}${terms && ` ${terms}.`}${citations(book, relation.cites)}`;
};

const conceptPage = (state: PackState, book: Book, path: string, concept: Concept): PackFile => {
  const { id, kind, axis, aliases, facts, figures, members = [] } = concept;
  const { relations } = state.content;
  const named = conceptName(concept, state.words);
  const names = [...new Set([named, concept.label, ...aliases])];
  return page(path, { kind: 'concept', id, title: named, aliases: names, sort: kind, axis }, [
    `# ${concept.label}`,
    '',
    ...facts.map(
      ({ text, cites, evidence, contested, note }) =>
        `- ${text}${citations(book, cites)} *${gradeOf(evidence)}${contested ? ', contested' : ''}*${note && ` ${note}`}`,
    ),
    ...section(
      'Figures',
      figures.map(({ name, value, unit, cites }) => `- ${name}: ${value} ${unit}`.trimEnd() + citations(book, cites)),
    ),
    ...section(
      'Its members',
      members.map((member) => `- ${book.link('concept', member)}`),
    ),
    ...section(
      'What it acts on',
      relations.filter(({ source }) => source === id).map((relation) => relationLine(state, book, relation)),
    ),
    ...section(
      'What acts on it',
      relations.filter(({ target }) => target === id).map((relation) => relationLine(state, book, relation)),
    ),
  ]);
};

const relationPage = ({ words }: PackState, book: Book, path: string, relation: Relation): PackFile => {
  const { id, source, target, mechanism, context, contested, contestedNote, cites, evidence } = relation;
  const { title = id, terms = '' } = words.relations[id] ?? {};
  return page(path, { kind: 'relation', id, title, evidence: gradeOf(evidence), contested }, [
    `# ${title}`,
    '',
    `From ${book.link('concept', source)} to ${book.link('concept', target)}.${terms && ` ${terms}.`}`,
    '',
    mechanism,
    '',
    `Where and in whom: ${context}.`,
    ...(contested && contestedNote ? ['', `Contested: ${contestedNote}`] : []),
    ...section(
      'Sources',
      cites.map((each) => `- ${book.link('reference', each)}`),
    ),
  ]);
};

const referencePage = ({ content }: PackState, path: string, reference: Reference): PackFile => {
  const { id, title, DOI, URL: address } = reference;
  const set = content.bibliography.entries[id]?.apa ?? title;
  const where = DOI ? `https://doi.org/${DOI}` : address;
  return page(path, { kind: 'reference', id, title: referenceName(reference) }, [
    `# ${title}`,
    '',
    set,
    ...(where && !set.includes(where) ? ['', `<${where}>`] : []),
  ]);
};

/** A page for every concept, relation, source and question of the atlas. */
export const atlasPages = (state: PackState, book: Book): readonly PackFile[] => {
  const { content } = state;
  const paged = <Thing extends { readonly id: string }>(
    kind: PageKind,
    things: readonly Thing[],
    write: (path: string, thing: Thing) => PackFile,
  ): readonly PackFile[] =>
    things.map((thing) => write(book.pathOf(kind, thing.id) ?? `${FOLDERS[kind]}/${thing.id}`, thing));
  return [
    ...paged('concept', content.concepts, (path, concept) => conceptPage(state, book, path, concept)),
    ...paged('relation', content.relations, (path, relation) => relationPage(state, book, path, relation)),
    ...paged('reference', content.references, (path, reference) => referencePage(state, path, reference)),
    ...paged('prompt', content.course.prompts, (path, { id, text }) =>
      page(path, { kind: 'prompt', id, title: text }, [text]),
    ),
  ];
};
