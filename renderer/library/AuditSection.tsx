import { useCourse } from '../state/course.ts';
import { narrowClaims, useLibrary } from '../state/library.ts';
import { announce } from '../ui/announcer.tsx';
import { FilterField } from '../ui/FilterField.tsx';
import { partWord } from '../words/verdict.ts';
import { countParts, fitting } from './audit.ts';
import { ClaimRow } from './ClaimRow.tsx';
import { Contradictions } from './Contradictions.tsx';
import { VerdictBar } from './VerdictBar.tsx';
import './audit.css';

function PartChips() {
  const { audited } = useCourse();
  const { part, isContradicted } = useLibrary((state) => state.claims);
  const { contradictions } = useCourse();
  return (
    <fieldset className="chips">
      <legend className="hidden">Part of the article</legend>
      {countParts(audited).map(([each, count]) => (
        <button
          key={each}
          type="button"
          className="chip"
          aria-pressed={part === each}
          onClick={() => narrowClaims({ part: part === each ? null : each })}
        >
          {partWord(each)} <span className="chip-count">{count}</span>
        </button>
      ))}
      <button
        type="button"
        className="chip"
        aria-pressed={isContradicted}
        onClick={() => narrowClaims({ isContradicted: !isContradicted })}
      >
        Contradictions <span className="chip-count">{contradictions.length}</span>
      </button>
    </fieldset>
  );
}

/** What the article says, beside what the studies carry: every claim with its verdict and the reason for it. */
export function AuditSection() {
  const course = useCourse();
  const filter = useLibrary((state) => state.claims);
  const claims = fitting(course, filter);
  return (
    <>
      <div className="library-head audit-head">
        <h2>What the article says, what the studies carry</h2>
        <p className="read audit-remark">
          The article is strongest on basic receptor and reproductive physiology, weaker on human behaviour, and weakest
          where it moves from mechanism to advice. Claims are told in our words. Nothing here is medical advice.
        </p>
        <VerdictBar />
        <div className="library-filter">
          <FilterField
            label="Filter claims"
            placeholder="Filter by a word or a number"
            value={filter.words}
            onChange={(words) => {
              narrowClaims({ words });
              announce(`${fitting(course, { ...filter, words }).length} claims`);
            }}
          />
          <PartChips />
        </div>
        <p className="muted" aria-live="off">
          {claims.length === course.audited.length
            ? `All ${claims.length} claims, in the order of the article`
            : `${claims.length} of ${course.audited.length} claims`}
        </p>
      </div>
      {filter.isContradicted ? (
        <Contradictions claims={claims} />
      ) : (
        <ol className="claims">
          {claims.map((claim) => (
            <ClaimRow key={claim.id} claim={claim} />
          ))}
        </ol>
      )}
      {claims.length === 0 && <p className="library-none">No claim fits this filter.</p>}
    </>
  );
}
