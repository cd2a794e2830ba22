import { BookA, LibraryBig, type LucideIcon, Scale } from 'lucide-react';
import { useRef } from 'react';
import { type LibraryPage as Page, useView } from '../state/view.ts';
import { Segments } from '../ui/Segments.tsx';
import { AuditSection } from './AuditSection.tsx';
import { GlossarySection } from './GlossarySection.tsx';
import { ReferenceSection } from './ReferenceSection.tsx';
import type { SourceNotes } from './source-notes.ts';
import { usePlace } from './use-place.ts';
import './library.css';

const PAGES = [
  { value: 'glossary', label: 'Glossary', icon: BookA },
  { value: 'references', label: 'References', icon: LibraryBig },
  { value: 'audit', label: 'Claim audit', icon: Scale },
] as const satisfies readonly { value: Page; label: string; icon: LucideIcon }[];

interface LibraryPageProps {
  readonly page: Page;
  /** What the user wrote about a source: the app knows how. */
  readonly notes: SourceNotes;
}

/** What is looked up: terms, sources, and what became of the claims of the article. */
export function LibraryPage({ page, notes }: LibraryPageProps) {
  const open = useView((state) => state.open);
  const body = useRef<HTMLDivElement>(null);
  usePlace(page, body);
  return (
    <section className="library" aria-label="Library">
      <header className="library-top">
        <Segments legend="Look up" options={PAGES} chosen={page} onChoose={open} />
      </header>
      <div className="library-body" ref={body}>
        {page === 'glossary' && <GlossarySection />}
        {page === 'references' && <ReferenceSection notes={notes} />}
        {page === 'audit' && <AuditSection />}
      </div>
    </section>
  );
}
