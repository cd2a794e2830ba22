import { ConceptId, ReferenceId, RelationId } from './ids.ts';

/** A stretch of marked text. */
export type Segment =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly text: string }
  | { readonly kind: 'concept'; readonly text: string; readonly id: ConceptId }
  | { readonly kind: 'relation'; readonly text: string; readonly id: RelationId }
  | { readonly kind: 'cite'; readonly id: ReferenceId };

const MARKS = /\[@([a-z0-9-]+)\]|\[([^\]]+)\]\((concept|relation):([a-z0-9-]+)\)|\*([^*]+)\*/g;

const segmentOf = ([, cite, text = '', kind, id, emphasis]: RegExpExecArray): Segment => {
  if (cite) return { kind: 'cite', id: ReferenceId.parse(cite) };
  if (emphasis) return { kind: 'emphasis', text: emphasis };
  return kind === 'concept'
    ? { kind, text, id: ConceptId.parse(id) }
    : { kind: 'relation', text, id: RelationId.parse(id) };
};

/**
 * The stretches of a marked text: `[words](concept:id)`, `[words](relation:id)`, `[@source]`, `*emphasis*`; all else is
 * words.
 *
 * @throws ZodError if an id is not in its form
 */
export const segmentsOf = (marked: string): readonly Segment[] => {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of marked.matchAll(MARKS)) {
    if (match.index > end) segments.push({ kind: 'words', text: marked.slice(end, match.index) });
    segments.push(segmentOf(match));
    end = match.index + match[0].length;
  }
  if (end < marked.length) segments.push({ kind: 'words', text: marked.slice(end) });
  return segments;
};

/** The text as it is read aloud: without marks and sources. */
export const spokenText = (marked: string): string =>
  segmentsOf(marked)
    .map((segment) => (segment.kind === 'cite' ? '' : segment.text))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/\s+(?=[.,;:!?]|$)/g, '');
