import { CircleQuestionMark, ShieldCheck } from 'lucide-react';
import type { Reference } from '../../content/schema/index.ts';
import { authorList, shortCitation, whereOf } from '../words/reference.ts';
import { OutsideLink } from './OutsideLink.tsx';

function Check({ reference }: { readonly reference: Reference }) {
  const { verified, doiVerified } = reference.custom;
  const isChecked = verified === 'stored-page' && (doiVerified || !reference.DOI);
  const Icon = isChecked ? ShieldCheck : CircleQuestionMark;
  const words = isChecked ? 'Record checked' : verified === 'stored-page' ? 'DOI not yet checked' : 'Not yet checked';
  return (
    <span className={isChecked ? 'check good' : 'check wait'}>
      <Icon className="icon" size={14} aria-hidden />
      {words}
    </span>
  );
}

/** A source in full: who, what, where, how well its record is known, and the way to it. */
export function SourceDetails({ reference }: { readonly reference: Reference }) {
  const { articleNumber, articleCorrection } = reference.custom;
  return (
    <div className="source-details">
      <p>{authorList(reference)}</p>
      <p className="source-title">{reference.title}</p>
      <p>{whereOf(reference)}</p>
      <p className="source-foot">
        <Check reference={reference} />
        {articleNumber !== null && <span>No. {articleNumber} in the article</span>}
      </p>
      {articleCorrection && <p className="source-correction">Corrected against the article: {articleCorrection}</p>}
      <OutsideLink reference={reference} />
    </div>
  );
}

/** A source in the list at the foot of a card. */
export function SourceLine({ number, reference }: { readonly number: number; readonly reference: Reference }) {
  return (
    <li className="source">
      <span className="source-number">{number}</span>
      <details>
        <summary>
          <span className="source-title">{reference.title}</span>
          <span className="source-foot">
            {shortCitation(reference)} <Check reference={reference} />
          </span>
        </summary>
        <SourceDetails reference={reference} />
      </details>
    </li>
  );
}
