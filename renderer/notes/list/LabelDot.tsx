import type { LabelColour } from '../../../preload/contract.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { LABEL_WORDS } from './words.ts';

/** The colour of a note: every colour has a form of its own too, and is named. */
export function LabelDot({ label }: { readonly label: LabelColour }) {
  return (
    <span className="label-dot" data-label={label} title={LABEL_WORDS[label]}>
      <VisuallyHidden>{LABEL_WORDS[label]}. </VisuallyHidden>
    </span>
  );
}
