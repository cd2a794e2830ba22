import { openInLibrary } from '../state/library.ts';
import { type Subject, useView } from '../state/view.ts';
import { PassageLinks } from '../ui/PassageLinks.tsx';
import { SubjectLink } from '../ui/SubjectLink.tsx';
import { VerdictTag } from '../ui/VerdictTag.tsx';
import type { Uses } from './where-cited.ts';

function Subjects({ title, subjects }: { readonly title: string; readonly subjects: readonly Subject[] }) {
  const select = useView((state) => state.select);
  if (subjects.length === 0) return null;
  return (
    <section>
      <h3 className="label">
        {title} <span className="count">{subjects.length}</span>
      </h3>
      <ul>
        {subjects.map((subject) => (
          <li key={subject.id}>
            <SubjectLink subject={subject} onOpen={select} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every place that cites a source; each leads there. */
export function WhereCited({ uses }: { readonly uses: Uses }) {
  return (
    <div className="where-cited">
      <Subjects title="Concepts" subjects={uses.concepts.map(({ id }) => ({ kind: 'concept', id }))} />
      <Subjects title="Relations" subjects={uses.relations.map(({ id }) => ({ kind: 'relation', id }))} />
      {uses.claims.length > 0 && (
        <section>
          <h3 className="label">
            Claims of the article <span className="count">{uses.claims.length}</span>
          </h3>
          <ul>
            {uses.claims.map(({ id, article, text }) => (
              <li key={id}>
                <button type="button" className="claim-link" onClick={() => openInLibrary({ page: 'audit', id })}>
                  <span className="claim-number">{article.number}</span>
                  <span>{text}</span>
                  <VerdictTag verdict={article.verdict} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {uses.texts.length > 0 && (
        <section>
          <h3 className="label">
            Texts <span className="count">{uses.texts.length}</span>
          </h3>
          <PassageLinks passages={uses.texts} />
        </section>
      )}
    </div>
  );
}
