import type { Ref } from 'react';
import type { MarkColour } from '../../preload/contract.ts';
import { COLOUR_WORDS } from '../words/passage.ts';

interface MarkSampleProps {
  readonly colour: MarkColour;
  /** What it does: "Highlight", "Change to". */
  readonly verb: string;
  readonly isChosen?: boolean;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
  readonly onChoose: () => void;
}

/** A colour of highlights, as it looks in the text. */
export function MarkSample({ colour, verb, isChosen, ref, onChoose }: MarkSampleProps) {
  const label = `${verb}: ${COLOUR_WORDS[colour]}`;
  return (
    <button
      ref={ref}
      type="button"
      className="mark-sample"
      aria-label={label}
      aria-pressed={isChosen}
      title={label}
      onClick={onChoose}
    >
      <span className="mark-words letters" data-colour={colour} />
    </button>
  );
}
