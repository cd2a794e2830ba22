import { type AuditedClaim, useCourse } from '../state/course.ts';
import { ClaimRow } from './ClaimRow.tsx';

/** Where the article contradicts itself or its sources, each with the claims that do not go together. */
export function Contradictions({ claims }: { readonly claims: readonly AuditedClaim[] }) {
  const { contradictions } = useCourse();
  return contradictions.map(({ id, title, text, claims: ids }) => {
    const parts = claims.filter((claim) => ids.includes(claim.id));
    if (parts.length === 0) return null;
    return (
      <section key={id} className="contradiction" aria-labelledby={`contradiction-${id}`}>
        <h3 id={`contradiction-${id}`} tabIndex={-1}>
          {title}
        </h3>
        <p className="read">{text}</p>
        <ol className="claims">
          {parts.map((claim) => (
            <ClaimRow key={claim.id} claim={claim} />
          ))}
        </ol>
      </section>
    );
  });
}
