import { type ReactNode, useMemo } from 'react';
import type { Block, Reading } from '../../content/schema/index.ts';
import { useAtlas } from '../state/atlas.ts';
import { blockId, useCourse } from '../state/course.ts';
import { useReading } from '../state/reading.ts';
import type { Sources } from '../ui/sources.ts';
import { Marked } from './Marked.tsx';
import { sourcesOf } from './sources.ts';

/** What stands beside a paragraph, or below it where there is no room: the app puts it there. */
export type Beside = (paragraph: string) => ReactNode;

interface BlockViewProps {
  readonly block: Block;
  readonly sources: Sources;
  readonly beside: Beside | undefined;
}

function BlockView({ block, sources, beside }: BlockViewProps) {
  const isPlain = useReading((place) => place.isPlain);
  if (block.kind !== 'paragraph') return null;
  return (
    <div className="passage-row">
      <p className="passage" data-block={block.id} data-paragraph={block.id} tabIndex={-1}>
        <Marked text={isPlain ? block.plain : block.text} sources={sources} />
      </p>
      {beside?.(block.id)}
    </div>
  );
}

/** One reading from its title to its last section. */
export function Article({ reading, beside }: { readonly reading: Reading; readonly beside?: Beside | undefined }) {
  const atlas = useAtlas();
  const course = useCourse();
  const sources = useMemo(() => sourcesOf(atlas, course, reading), [atlas, course, reading]);
  return (
    <article className="reading" lang="en">
      <header>
        <h2>{reading.title}</h2>
        <p className="reading-lead">{reading.lead}</p>
      </header>
      {reading.sections.map(({ id, heading, blocks }) => (
        <section key={id} aria-labelledby={`section-${id}`}>
          <h3 id={`section-${id}`} tabIndex={-1}>
            {heading}
          </h3>
          {blocks.map((block) => (
            <BlockView key={blockId(block)} block={block} sources={sources} beside={beside} />
          ))}
        </section>
      ))}
    </article>
  );
}
