import { type ReferenceId, type Segment, segmentsOf } from '../../content/schema/index.ts';

/** A stretch of text to be set: words of some kind, or sources in a row. */
export type Stretch =
  | Exclude<Segment, { kind: 'cite' }>
  | { readonly kind: 'cites'; readonly ids: readonly ReferenceId[] };

const isBlank = (segment: Segment): boolean => segment.kind === 'words' && segment.text.trim() === '';

/**
 * A marked text as it is set: sources that follow each other are one stretch, and no space stands before them, so that
 * their numbers hang on the word and what is left is the text as it is spoken.
 *
 * @throws ZodError if an id is not in its form
 */
export const stretchesOf = (marked: string): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  const segments = segmentsOf(marked);
  for (const [index, segment] of segments.entries()) {
    const last = stretches.at(-1);
    const isBeforeCite = segments[index + 1]?.kind === 'cite';
    if (segment.kind === 'cite') {
      if (last?.kind === 'cites') stretches[stretches.length - 1] = { kind: 'cites', ids: [...last.ids, segment.id] };
      else stretches.push({ kind: 'cites', ids: [segment.id] });
    } else if (isBeforeCite && segment.kind === 'words') {
      if (!isBlank(segment)) stretches.push({ ...segment, text: segment.text.trimEnd() });
    } else stretches.push(segment);
  }
  return stretches;
};

/** The sources of a marked text, in the order in which it names them. */
export const citesIn = (marked: string): readonly ReferenceId[] =>
  segmentsOf(marked).flatMap((segment) => (segment.kind === 'cite' ? [segment.id] : []));
