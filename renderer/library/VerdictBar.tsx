import { useCourse } from '../state/course.ts';
import { narrowClaims, useLibrary } from '../state/library.ts';
import { verdictWord } from '../words/verdict.ts';
import { countVerdicts } from './audit.ts';
import '../ui/VerdictTag.css';

/** How the verdicts are shared out, as a bar and as filters. */
export function VerdictBar() {
  const { audited } = useCourse();
  const chosen = useLibrary((state) => state.claims.verdict);
  const counts = countVerdicts(audited);
  return (
    <div className="verdict-bar">
      <div className="verdict-shares" aria-hidden="true">
        {counts.map(([verdict, count]) => (
          <span
            key={verdict}
            className="verdict-area"
            data-verdict={verdict}
            data-dimmed={(chosen !== null && chosen !== verdict) || undefined}
            style={{ flexGrow: count }}
          />
        ))}
      </div>
      <fieldset className="chips">
        <legend className="hidden">Verdict</legend>
        <button
          type="button"
          className="chip"
          aria-pressed={chosen === null}
          onClick={() => narrowClaims({ verdict: null })}
        >
          All <span className="chip-count">{audited.length}</span>
        </button>
        {counts.map(([verdict, count]) => (
          <button
            key={verdict}
            type="button"
            className="chip"
            aria-pressed={chosen === verdict}
            onClick={() => narrowClaims({ verdict: chosen === verdict ? null : verdict })}
          >
            <span className="verdict-area verdict-sample" data-verdict={verdict} aria-hidden="true" />
            {verdictWord(verdict)} <span className="chip-count">{count}</span>
          </button>
        ))}
      </fieldset>
    </div>
  );
}
