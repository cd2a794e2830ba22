import { type ReactNode, useMemo } from 'react';
import type { Block, Reading } from '../../content/schema/index.ts';
import { ActionButton } from '../actions/ActionButton.tsx';
import { useAtlas } from '../state/atlas.ts';
import { blockId, useCourse } from '../state/course.ts';
import { isRead, useProgress } from '../state/progress.ts';
import { useReading, useReadingDesk } from '../state/reading.ts';
import { sourcesOf } from '../ui/reading-sources.ts';
import { SourceLines } from '../ui/Source.tsx';
import type { Sources } from '../ui/sources.ts';
import { Stretches } from './Marked.tsx';
import { Plan } from './Plan.tsx';
import { useSpeech } from './speech/store.ts';
import { TextTable } from './TextTable.tsx';
import { termFinder } from './terms/find.ts';
import { type TermStretch, withFirstUses } from './terms/first-uses.ts';
import { TermTip } from './terms/TermTip.tsx';

/** What stands beside a paragraph, or below it where there is no room: the app puts it there. */
export type Beside = (paragraph: string) => ReactNode;

interface BlockProps {
  readonly block: Block;
  readonly sources: Sources;
  /** The paragraphs of the reading, as they are told, with the first use of each term. */
  readonly told: Told;
}

type Told = ReadonlyMap<string, readonly TermStretch[]>;

/** Tells a reading, in full or plainly, and marks in it where the terms of the glossary are used first. */
const useTold = ({ sections }: Reading): Told => {
  const { glossary } = useCourse();
  const isPlain = useReading((place) => place.isPlain);
  const find = useMemo(() => termFinder(glossary), [glossary]);
  return useMemo(() => {
    const texts = sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) =>
        block.kind === 'paragraph' ? [[block.id, isPlain ? block.plain : block.text] as const] : [],
      );
    return withFirstUses(new Map(texts), find);
  }, [sections, isPlain, find]);
};

function BlockBody({ block, sources, told }: BlockProps) {
  const { tables, protocols } = useCourse();
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className="passage" data-block={block.id} data-paragraph={block.id} tabIndex={-1}>
          <Stretches stretches={told.get(block.id) ?? []} sources={sources} />
        </p>
      );
    case 'table': {
      const table = tables.find(({ id }) => id === block.table);
      return (
        <div className="passage" data-block={block.table} tabIndex={-1}>
          {table && <TextTable table={table} sources={sources} />}
        </div>
      );
    }
    case 'protocol': {
      const plan = protocols.find(({ id }) => id === block.protocol);
      return (
        <div className="passage" data-block={block.protocol} tabIndex={-1}>
          {plan && <Plan plan={plan} sources={sources} />}
        </div>
      );
    }
  }
}

/** A paragraph, table or plan, marked while it is before the eyes, with what stands beside it. */
function BlockView({ beside, ...rest }: BlockProps & { readonly beside: Beside | undefined }) {
  const id = blockId(rest.block);
  const isHere = useReading(({ paragraph }) => paragraph === id);
  const isDone = useProgress((progress) => isRead(progress, id));
  const isFound = useReadingDesk(({ found }) => found === id);
  const isSpoken = useSpeech(({ passage }) => passage === id);
  return (
    <div
      className={`passage-row ${rest.block.kind}`}
      data-read={isHere || undefined}
      data-done={isDone || undefined}
      data-found={isFound || undefined}
      data-spoken={isSpoken || undefined}
    >
      <BlockBody {...rest} />
      {rest.block.kind === 'paragraph' && beside?.(id)}
    </div>
  );
}

interface ArticleProps {
  readonly reading: Reading;
  readonly beside?: Beside | undefined;
}

/** One reading from its title to its sources. */
export function Article({ reading, beside }: ArticleProps) {
  const atlas = useAtlas();
  const course = useCourse();
  const sources = useMemo(() => sourcesOf(atlas, course, reading), [atlas, course, reading]);
  const told = useTold(reading);
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
            <BlockView key={blockId(block)} block={block} sources={sources} told={told} beside={beside} />
          ))}
        </section>
      ))}
      <p className="reading-next">
        <ActionButton id="reflect" text="Reflect in your journal" />
      </p>
      <TermTip />
      <footer className="reading-sources">
        <SourceLines sources={sources} />
      </footer>
    </article>
  );
}
