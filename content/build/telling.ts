import type { Course, Level, Paragraph, Reading } from '../schema/index.ts';

/** A text at one depth: the course's own, or its plain telling. */
export interface Version {
  readonly level: Level;
  readonly isPlain: boolean;
  /** Marked text, a paragraph each. */
  readonly texts: readonly string[];
}

export const paragraphsOf = ({ sections }: Reading): readonly Paragraph[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : [])));

/** Each reading twice: as it is written, and plainly. */
export const versionsOf = ({ readings }: Pick<Course, 'readings'>): readonly Version[] =>
  readings.flatMap((reading) => {
    const paragraphs = paragraphsOf(reading);
    return [
      { level: reading.id, isPlain: false, texts: paragraphs.map(({ text }) => text) },
      { level: reading.id, isPlain: true, texts: paragraphs.map(({ plain }) => plain) },
    ];
  });
