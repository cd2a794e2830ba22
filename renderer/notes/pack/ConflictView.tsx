import { useMemo } from 'react';
import type { PackConflict, PackSide } from '../../../preload/contract.ts';
import { useResolve } from '../../state/use-resolve.ts';
import { Segments } from '../../ui/Segments.tsx';
import { shortDate } from '../../words/date.ts';
import { InOneColumn } from '../history/Changes.tsx';
import { compare } from '../history/diff.ts';
import { named } from '../history/named.ts';

const SIDES = [
  { value: 'mine', label: 'Keep mine' },
  { value: 'theirs', label: 'Take the imported one' },
  { value: 'both', label: 'Keep both' },
] as const satisfies readonly { readonly value: PackSide; readonly label: string }[];

interface ConflictViewProps {
  readonly conflict: PackConflict;
  readonly chosen: PackSide | undefined;
  readonly onChoose: (side: PackSide) => void;
}

/** One note that was changed on both sides: both texts word by word, and the choice between them. */
export function ConflictView({ conflict, chosen, onChoose }: ConflictViewProps) {
  const { title, mine, theirs, mineAt, theirsAt, others } = conflict;
  const resolve = useResolve();
  const parts = useMemo(() => compare(...named(mine, theirs, resolve)), [mine, theirs, resolve]);
  const now = Date.now();
  return (
    <article className="pack-conflict">
      <h4>
        <bdi>{title || 'Untitled note'}</bdi>
      </h4>
      <p className="muted">
        <del>Mine</del>, saved {shortDate(mineAt, now)} · <ins>Imported</ins>, saved {shortDate(theirsAt, now)}
        {others.length > 0 && ` · Also different: ${others.join(', ')}`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, also by keyboard */}
      <section className="pack-diff" aria-label={`Differences in ${title || 'the note'}`} tabIndex={0}>
        <InOneColumn parts={parts} />
      </section>
      <Segments
        legend={`What becomes of ${title || 'the note'}`}
        options={SIDES}
        chosen={chosen ?? null}
        onChoose={onChoose}
      />
    </article>
  );
}
