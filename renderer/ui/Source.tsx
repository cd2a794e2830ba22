import { ChevronDown, CircleQuestionMark, ShieldCheck } from 'lucide-react';
import type { Reference } from '../../content/schema/index.ts';
import { authorList, isRecordChecked, shortCitation, whereOf } from '../words/reference.ts';
import { OutsideLink } from './OutsideLink.tsx';
import type { Sources } from './sources.ts';
import './sources.css';

/** Whether the record was compared with the source itself. */
export function RecordCheck({ reference }: { readonly reference: Reference }) {
  const isChecked = isRecordChecked(reference);
  const Icon = isChecked ? ShieldCheck : CircleQuestionMark;
  const words = isChecked
    ? 'Record checked'
    : reference.custom.verified === 'stored-page'
      ? 'DOI not yet checked'
      : 'Not yet checked';
  return (
    <span className={isChecked ? 'check good' : 'check wait'}>
      <Icon className="icon" size={14} aria-hidden />
      {words}
    </span>
  );
}

/** Who wrote it, where it appeared, what the article got wrong about it, and the way to it. */
function Particulars({ reference }: { readonly reference: Reference }) {
  const { articleNumber, articleCorrection } = reference.custom;
  return (
    <>
      <p>{authorList(reference)}</p>
      <p>{whereOf(reference)}</p>
      {articleNumber !== null && <p className="source-foot">No. {articleNumber} in the article</p>}
      {articleCorrection && <p className="source-correction">Corrected against the article: {articleCorrection}</p>}
      <OutsideLink reference={reference} />
    </>
  );
}

/** A source in full. */
export function SourceDetails({ reference }: { readonly reference: Reference }) {
  return (
    <div className="source-details">
      <p className="source-title">{reference.title}</p>
      <p className="source-foot">
        <RecordCheck reference={reference} />
      </p>
      <Particulars reference={reference} />
    </div>
  );
}

/** A source in a list; it unfolds. */
function SourceLine({ number, reference }: { readonly number: number; readonly reference: Reference }) {
  return (
    <li className="source">
      <span className="source-number">{number}</span>
      <details>
        <summary>
          <span className="source-title">{reference.title}</span>
          <ChevronDown className="icon" size={15} aria-hidden />
          <span className="source-foot">
            {shortCitation(reference)} <RecordCheck reference={reference} />
          </span>
        </summary>
        <div className="source-details">
          <Particulars reference={reference} />
        </div>
      </details>
    </li>
  );
}

/** Numbered sources under their heading, at the foot of a card or a text. */
export function SourceLines({ sources }: { readonly sources: Sources }) {
  return (
    <>
      <h3 className="label">
        Sources <span className="count">{sources.size}</span>
      </h3>
      <ol>
        {[...sources.values()].map((source) => (
          <SourceLine key={source.reference.id} {...source} />
        ))}
      </ol>
    </>
  );
}
