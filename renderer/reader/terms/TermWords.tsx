import type { ReactNode } from 'react';
import type { Term } from '../../../content/schema/index.ts';
import { InlineButton } from '../../ui/InlineButton.tsx';
import { askTerm, leaveTerm, restOnTerm, useTermTip } from './tip.ts';

interface TermWordsProps {
  readonly term: Term;
  readonly children: ReactNode;
}

/** A term where it is used first: a press explains it, and so does resting on it with the pointer. */
export function TermWords({ term, children }: TermWordsProps) {
  const isOpen = useTermTip(({ tip }) => tip?.term === term && tip.isAsked);
  return (
    <InlineButton
      className="term-words"
      data-term={term.id}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onPress={(words) => askTerm(term, words)}
      // Whoever marks words passes over many.
      onPointerEnter={({ currentTarget, buttons }) => buttons === 0 && restOnTerm(term, currentTarget)}
      onPointerLeave={leaveTerm}
    >
      {children}
    </InlineButton>
  );
}
