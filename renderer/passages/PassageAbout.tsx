import { CornerUpRight, MapPinOff } from 'lucide-react';
import { showMark, useMarks } from '../state/marks.ts';
import { Button } from '../ui/Button.tsx';
import { LOST_WORDS, tellingWords } from '../words/passage.ts';
import './passages.css';

/** What a note in the notebook is about, where that is a passage: its words, where they are from, and the way to them. */
export function PassageAbout({ noteId }: { readonly noteId: string }) {
  const mark = useMarks().find(({ note }) => note.id === noteId);
  if (!mark) return null;
  const { target, place } = mark;
  const isLost = place.kind === 'orphan';
  return (
    <div className="passage-about">
      <blockquote>
        <span className="mark-words" data-colour={target.colour}>
          {target.quote}
        </span>
      </blockquote>
      <p>
        <span className="muted">{tellingWords(target)}</span>
        <Button look="quiet" size="small" icon={isLost ? MapPinOff : CornerUpRight} onClick={() => showMark(mark)}>
          {isLost ? 'Find it a new place' : 'Show in text'}
        </Button>
      </p>
      {isLost && <p className="lost-why">{LOST_WORDS[place.why]}</p>}
    </div>
  );
}
