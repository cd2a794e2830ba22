import { SourceLine } from '../ui/Source.tsx';
import type { Sources } from '../ui/sources.ts';

export function SourceList({ sources }: { readonly sources: Sources }) {
  if (sources.size === 0) return null;
  return (
    <section className="section">
      <h3 className="label">
        Sources <span className="count">{sources.size}</span>
      </h3>
      <ol>
        {[...sources.values()].map((source) => (
          <SourceLine key={source.reference.id} {...source} />
        ))}
      </ol>
    </section>
  );
}
