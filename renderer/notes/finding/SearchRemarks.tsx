import { useEffect } from 'react';
import type { NoteFindings } from '../../state/note-search.ts';
import { announce } from '../../ui/announcer.tsx';
import { counted } from '../../words/counted.ts';
import './note-search.css';

/** Under the field: what was left out of the question, and why it takes longer. Says how many notes were found. */
export function SearchRemarks({ findings }: { readonly findings: NoteFindings | null }) {
  const remarks = findings ? [...findings.troubles, ...(findings.message ? [findings.message] : [])] : [];
  useEffect(() => {
    if (!findings?.isRanked) return;
    announce(findings.total === 0 ? 'No note found' : `${counted(findings.total, 'note')} found`);
    for (const trouble of findings.troubles) announce(trouble);
  }, [findings]);
  return remarks.map((remark) => (
    <p key={remark} className="search-remark">
      {remark}
    </p>
  ));
}
