import type { Block, Protocol, Table } from '../../../content/schema/index.ts';
import type { Atlas } from '../../state/atlas.ts';
import type { CourseBook } from '../../state/course.ts';
import type { Sources } from '../../ui/sources.ts';
import { nameOf } from '../../words/name.ts';
import { escaped, tag } from './html.ts';
import { markedToHtml } from './marked.ts';

/** What a text is set from. */
export interface TextMatter {
  readonly atlas: Atlas;
  readonly course: CourseBook;
  readonly isPlain: boolean;
  /** The numbers that its sources have in it. */
  readonly sources: Sources;
}

const tableToHtml = ({ title, columns, rows }: Table, { sources }: TextMatter): string => {
  const head = columns.map((column) => tag('th', { scope: 'col' }, escaped(column)));
  const body = rows.map(({ cells: [first = '', ...cells] }) =>
    tag(
      'tr',
      {},
      tag('th', { scope: 'row' }, markedToHtml(first, sources)),
      ...cells.map((cell) => tag('td', {}, markedToHtml(cell, sources))),
    ),
  );
  return tag(
    'table',
    {},
    tag('caption', {}, escaped(title)),
    tag('thead', {}, tag('tr', {}, ...head)),
    tag('tbody', {}, ...body),
  );
};

const planToHtml = (plan: Protocol, { atlas, sources }: TextMatter): string => {
  const components = plan.components.flatMap((id) => atlas.concept.get(id) ?? []);
  const parts = [
    ['Components', components.map((concept) => escaped(nameOf(concept))).join(' · ')],
    ['Why the article proposes it', markedToHtml(plan.rationale, sources)],
    ['What is established', markedToHtml(plan.established, sources)],
    ['Caveats', markedToHtml(plan.caveats, sources)],
  ] as const;
  return tag(
    'section',
    { class: 'plan' },
    tag('h3', {}, escaped(plan.name)),
    tag('p', { class: 'advice' }, 'Education, not medical advice'),
    tag('dl', {}, ...parts.map(([name, html]) => tag('dt', {}, name) + tag('dd', {}, html))),
  );
};

/** A paragraph, table or plan as HTML. Plans say that they are no advice. */
export const blockToHtml = (block: Block, matter: TextMatter): string => {
  const { course, isPlain, sources } = matter;
  switch (block.kind) {
    case 'paragraph':
      return tag('p', {}, markedToHtml(isPlain ? block.plain : block.text, sources));
    case 'table':
      return course.tables
        .filter(({ id }) => id === block.table)
        .map((table) => tableToHtml(table, matter))
        .join('');
    case 'protocol':
      return course.protocols
        .filter(({ id }) => id === block.protocol)
        .map((plan) => planToHtml(plan, matter))
        .join('');
  }
};
