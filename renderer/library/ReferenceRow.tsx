import { ChevronDown } from 'lucide-react';
import { memo, useState } from 'react';
import { type Reference, segmentsOf } from '../../content/schema/index.ts';
import { setLibrary, useLibrary } from '../state/library.ts';
import { useHasNote } from '../state/targets.ts';
import { OutsideLink } from '../ui/OutsideLink.tsx';
import { RecordCheck } from '../ui/Source.tsx';
import { Tag } from '../ui/Tag.tsx';
import { shortCitation } from '../words/reference.ts';
import type { Listed } from './references.ts';
import type { SourceNotes } from './source-notes.ts';
import { WhereCited } from './WhereCited.tsx';
import { countUses } from './where-cited.ts';

/** The address stands below as a link. */
const withoutAddress = (text: string): string => text.replace(/ (?:https:\/\/|doi:|Available from: )\S+$/, '');

function StyledText({ text }: { readonly text: string }) {
  return segmentsOf(withoutAddress(text)).map((segment, index) =>
    segment.kind === 'emphasis' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a fixed text never move
      <i key={index}>{segment.text}</i>
    ) : segment.kind === 'cite' ? null : (
      segment.text
    ),
  );
}

const toggle = (id: Listed['reference']['id']): void => {
  const selected = new Set(useLibrary.getState().selected);
  if (!selected.delete(id)) selected.add(id);
  setLibrary({ selected });
};

/** The notes on a source, folded until they are asked for. */
function Notes({ reference, notes }: { readonly reference: Reference; readonly notes: SourceNotes }) {
  const [isOpen, setOpen] = useState(false);
  const name = shortCitation(reference);
  const hasNote = useHasNote({ kind: 'reference', id: reference.id });
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <ChevronDown className="icon" size={15} aria-hidden />
        {hasNote ? 'Your notes' : 'Notes'}
        <span className="hidden">: {name}</span>
      </summary>
      {isOpen && <div className="reference-notes">{notes(reference.id, name)}</div>}
    </details>
  );
}

interface ReferenceRowProps {
  readonly listed: Listed;
  readonly notes: SourceNotes;
}

/** A source as the chosen style sets it, what was checked about it, and where it is cited. */
export const ReferenceRow = memo(function ReferenceRow({ listed, notes }: ReferenceRowProps) {
  const { reference, uses, text } = listed;
  const { articleNumber, articleCorrection } = reference.custom;
  const isChosen = useLibrary((state) => state.selected.has(reference.id));
  const [isOpen, setOpen] = useState(false);
  return (
    <li className="reference" data-entry={reference.id} tabIndex={-1} data-chosen={isChosen || undefined}>
      <label className="reference-box">
        <input type="checkbox" checked={isChosen} onChange={() => toggle(reference.id)} />
        <span className="hidden">Choose {shortCitation(reference)}</span>
      </label>
      <div className="reference-main">
        <p className="read reference-text">
          <StyledText text={text} />
        </p>
        <div className="source-foot">
          <OutsideLink reference={reference} />
          <RecordCheck reference={reference} />
          {articleNumber !== null && <Tag look="chip">No. {articleNumber} in the article</Tag>}
          {reference.note && <span>{reference.note}</span>}
        </div>
        {articleCorrection && (
          <p className="reference-correction">
            <b>Compared with the article:</b> {articleCorrection}
          </p>
        )}
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            <ChevronDown className="icon" size={15} aria-hidden />
            Cited in {countUses(uses)} {countUses(uses) === 1 ? 'place' : 'places'}
            <span className="hidden">: {shortCitation(reference)}</span>
          </summary>
          {isOpen && <WhereCited uses={uses} />}
        </details>
        <Notes reference={reference} notes={notes} />
      </div>
    </li>
  );
});
