import type { Relation } from '../../content/schema/index.ts';
import { useCourse } from '../state/course.ts';
import { openInLibrary } from '../state/library.ts';
import { VerdictTag } from '../ui/VerdictTag.tsx';
import './article-claims.css';

/** What the article claims about an arrow, with what the audit found; each opens the audit at that claim. */
export function ArticleClaims({ relation }: { readonly relation: Relation }) {
  const claims = useCourse().claimsAbout.get(relation.id) ?? [];
  if (claims.length === 0) return null;
  return (
    <section className="section">
      <h3 className="label">
        Claims of the article <span className="count">{claims.length}</span>
      </h3>
      <ul className="article-claims">
        {claims.map(({ id, article, text }) => (
          <li key={id}>
            <button type="button" onClick={() => openInLibrary({ page: 'audit', id })}>
              <VerdictTag verdict={article.verdict} />
              <span>
                <span className="hidden">Claim {article.number}: </span>
                {text}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
