import { ReferenceFilters } from './ReferenceFilters.tsx';
import { ReferenceRow } from './ReferenceRow.tsx';
import type { SourceNotes } from './source-notes.ts';
import { TakeAway } from './TakeAway.tsx';
import { useListed } from './use-listed.ts';
import './references.css';

/** Every source of the atlas: what it is, how well it was checked, what rests on it. */
export function ReferenceSection({ notes }: { readonly notes: SourceNotes }) {
  const { all, shown } = useListed();
  return (
    <>
      <div className="library-head">
        <h2>References</h2>
        <p className="muted">
          {shown.length === all.length ? `All ${all.length} sources` : `${shown.length} of ${all.length} sources`}
        </p>
        <ReferenceFilters all={all} />
        <TakeAway shown={shown} />
      </div>
      <ol className="references">
        {shown.map((each) => (
          <ReferenceRow key={each.reference.id} listed={each} notes={notes} />
        ))}
      </ol>
      {shown.length === 0 && <p className="library-none">No source fits this filter.</p>}
    </>
  );
}
