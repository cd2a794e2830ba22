import { useId, useState } from 'react';
import type { ReferenceId } from '../../content/schema/index.ts';
import { formatReference, shortCitation } from '../words/reference.ts';
import { SourceDetails } from './Source.tsx';
import type { Source, Sources } from './sources.ts';
import './sources.css';

function Citation({ number, reference }: Source) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="citation"
        popoverTarget={id}
        title={formatReference(reference)}
        aria-label={`Source ${number}: ${shortCitation(reference)}`}
      >
        {number}
      </button>
      <div
        id={id}
        popover="auto"
        className="citation-popover"
        role="dialog"
        aria-label={`Source ${number}`}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {isOpen && <SourceDetails reference={reference} />}
      </div>
    </>
  );
}

/** Raised numbers behind a claim; each opens its source in place. */
export function Citations({ cites, sources }: { readonly cites: readonly ReferenceId[]; readonly sources: Sources }) {
  return (
    <span className="citations">
      {cites.flatMap((id) => {
        const source = sources.get(id);
        return source ? [<Citation key={id} {...source} />] : [];
      })}
    </span>
  );
}
