import { type Bibliography, type CitationStyle, type Reference, segmentsOf } from '../../../content/schema/index.ts';
import type { Source, Sources } from '../../ui/sources.ts';
import { formatReference, linkOf } from '../../words/reference.ts';
import { escaped, tag } from './html.ts';
import { anchorOf } from './marked.ts';

const ADDRESS = /(?:https:\/\/|doi:)\S+$/;

/** The address at the end of a source leads to it, and stays readable where paper has no links. */
const withLink = (text: string, reference: Reference): string => {
  const address = ADDRESS.exec(text)?.[0];
  const href = linkOf(reference);
  if (!address || !href) return escaped(text);
  return escaped(text.slice(0, -address.length)) + tag('a', { href }, escaped(address));
};

const styled = (text: string, reference: Reference): string =>
  segmentsOf(text)
    .map((segment) => {
      if (segment.kind === 'cite') return '';
      return segment.kind === 'emphasis' ? tag('i', {}, escaped(segment.text)) : withLink(segment.text, reference);
    })
    .join('');

const itemOf = ({ number, reference }: Source, { entries }: Bibliography, style: CitationStyle): string =>
  tag(
    'li',
    { id: anchorOf(number) },
    tag('span', { class: 'number' }, `${number}`),
    tag('span', {}, styled(entries[reference.id]?.[style] ?? formatReference(reference), reference)),
  );

/** The sources of a text by their numbers, as a style sets them. */
export const sourcesToHtml = (sources: Sources, bibliography: Bibliography, style: CitationStyle): string =>
  tag(
    'section',
    { class: 'sources' },
    tag('h2', {}, 'Sources'),
    tag('ol', {}, ...[...sources.values()].map((source) => itemOf(source, bibliography, style))),
  );
