import { Ellipsis } from 'lucide-react';
import type { MouseEvent } from 'react';
import type { Subject } from '../state/view.ts';
import { openSubjectMenu } from './subject-menu.ts';
import '../ui/menu.css';

interface MoreButtonProps {
  readonly subject: Subject;
  /** What its row is called. */
  readonly name: string;
}

/** Opens the menu of a row, for the pointer and for speech; the keyboard has a key for it, and one stop in the list. */
export function MoreButton({ subject, name }: MoreButtonProps) {
  const open = (event: MouseEvent<HTMLElement>) => {
    event.stopPropagation();
    const { left, bottom } = event.currentTarget.getBoundingClientRect();
    openSubjectMenu(subject, { x: left, y: bottom });
  };
  return (
    <button type="button" className="more" tabIndex={-1} aria-label={`More: ${name}`} title="More" onClick={open}>
      <Ellipsis className="icon" size={16} aria-hidden />
    </button>
  );
}
