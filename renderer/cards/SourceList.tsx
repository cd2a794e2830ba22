import { SourceLines } from '../ui/Source.tsx';
import type { Sources } from '../ui/sources.ts';

/** The sources of a card; nothing where there are none. */
export function SourceList({ sources }: { readonly sources: Sources }) {
  if (sources.size === 0) return null;
  return (
    <section className="section">
      <SourceLines sources={sources} />
    </section>
  );
}
