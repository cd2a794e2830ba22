import { CornerUpRight, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { MARK_COLOURS } from '../../preload/contract.ts';
import { closeMark, type PlacedMark, showMark, useMarkDesk } from '../state/marks.ts';
import { withPassage } from '../state/notes.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { COLOUR_WORDS, quoted, tellingWords } from '../words/passage.ts';
import type { PassageHands } from './hands.ts';
import { MarkSample } from './MarkSample.tsx';
import { paragraphElement } from './page.ts';

interface MarkCardProps {
  readonly mark: PlacedMark;
  /** Whether it was made where the text is told otherwise. */
  readonly isElsewhere: boolean;
  readonly hands: PassageHands;
}

/** Closes the card and gives the keyboard to the mark that it came from, else to the paragraph. */
const close = (noteId: string): void => {
  const { open } = useMarkDesk.getState();
  closeMark();
  const mark = document.querySelector<HTMLElement>(`.margin-mark[data-note="${CSS.escape(noteId)}"]`);
  (mark ?? paragraphElement(open?.paragraph ?? ''))?.focus();
};

/** A highlight that is open: its words, its colour, its note. */
export function MarkCard({ mark, isElsewhere, hands }: MarkCardProps) {
  const { note, target } = mark;
  const title = useRef<HTMLHeadingElement>(null);
  const focus = useMarkDesk((state) => state.focus);
  useEffect(() => {
    if (focus !== 'card') return;
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'nearest' });
    useMarkDesk.setState({ focus: null });
  }, [focus]);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close(note.id);
  };
  return (
    <section className="mark-card" aria-label="Highlight" onKeyDown={press}>
      <header>
        <h4 ref={title} tabIndex={-1}>
          <span className="mark-words" data-colour={target.colour}>
            {quoted(target.quote, 160)}
          </span>
        </h4>
        <IconButton icon={X} label="Close highlight" size={16} onClick={() => close(note.id)} />
      </header>
      {isElsewhere && (
        <p className="mark-card-place">
          Highlighted in {tellingWords(target)}.
          <Button look="quiet" size="small" icon={CornerUpRight} onClick={() => showMark(mark)}>
            Show it there
          </Button>
        </p>
      )}
      <fieldset className="mark-colours">
        <legend className="hidden">Colour: {COLOUR_WORDS[target.colour]}</legend>
        {MARK_COLOURS.map((colour) => (
          <MarkSample
            key={colour}
            colour={colour}
            verb="Change to"
            isChosen={colour === target.colour}
            onChoose={() => void hands.change(note.id, { targets: withPassage(note.targets, { ...target, colour }) })}
          />
        ))}
      </fieldset>
      {hands.editor(note, {
        hasKeyboard: focus === 'note',
        onDone: () => close(note.id),
        onRemoved: () => close(note.id),
      })}
    </section>
  );
}
