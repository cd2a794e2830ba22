import { MessageSquareText } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useCourse } from '../state/course.ts';
import { closeMark, openMark, type PlacedMark, useMarkDesk, useMarks, useTelling } from '../state/marks.ts';
import { COLOUR_WORDS, quoted, tellingWords } from '../words/passage.ts';
import { besideParagraph } from './beside.ts';
import type { PassageHands } from './hands.ts';
import { MarkCard } from './MarkCard.tsx';

interface MarginMarkProps {
  readonly mark: PlacedMark;
  readonly paragraph: string;
  readonly isOpen: boolean;
}

/** A highlight of the paragraph, for those who do not see it in the text, and a way to its note. */
function MarginMark({ mark: { note, target }, paragraph, isOpen }: MarginMarkProps) {
  const hasNote = note.body.trim() !== '';
  const label = `Highlight, ${COLOUR_WORDS[target.colour]}: ${quoted(target.quote)}${hasNote ? '; has a note' : ''}`;
  return (
    <button
      type="button"
      className="margin-mark"
      aria-label={label}
      aria-expanded={isOpen}
      title={hasNote ? 'Highlight with a note' : 'Highlight'}
      data-note={note.id}
      onClick={() => (isOpen ? closeMark() : openMark(note.id, paragraph))}
    >
      {hasNote ? (
        <MessageSquareText className="icon" size={15} data-colour={target.colour} aria-hidden />
      ) : (
        <span className="mark-words letters" data-colour={target.colour} />
      )}
    </button>
  );
}

interface ElsewhereProps {
  readonly marks: readonly PlacedMark[];
  readonly paragraph: string;
  readonly openId: string | null;
}

const elsewhereWords = (marks: readonly PlacedMark[]): string => {
  const tellings = [...new Set(marks.map(({ target }) => tellingWords(target)))].join('; ');
  return marks.length === 1
    ? `A highlight of the text in ${tellings} is here`
    : `${marks.length} highlights of the texts in ${tellings} are here`;
};

/** Highlights of what the paragraph tells, made where it is told otherwise: no words of it, so none are marked. */
function Elsewhere({ marks, paragraph, openId }: ElsewhereProps) {
  const [isListed, setListed] = useState(false);
  const [only] = marks;
  const isOpen = marks.some(({ note }) => note.id === openId);
  const toggle = () => {
    if (marks.length > 1) setListed(!isListed);
    else if (isOpen) closeMark();
    else if (only) openMark(only.note.id, paragraph);
  };
  const words = elsewhereWords(marks);
  return (
    <>
      <button
        type="button"
        className="margin-mark elsewhere"
        aria-label={words}
        aria-expanded={isOpen || isListed}
        title={words}
        data-note={only?.note.id}
        data-count={marks.length}
        onClick={toggle}
      />
      {isListed && (
        <ul className="elsewhere-list">
          {marks.map(({ note, target }) => (
            <li key={note.id}>
              <button type="button" aria-expanded={note.id === openId} onClick={() => openMark(note.id, paragraph)}>
                <span className="mark-words" data-colour={target.colour}>
                  {quoted(target.quote)}
                </span>{' '}
                <span className="muted">{tellingWords(target)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What stands beside a paragraph: its highlights, those of other tellings, and the note that is open. */
export function Margin({ paragraph, hands }: { readonly paragraph: string; readonly hands: PassageHands }) {
  const course = useCourse();
  const marks = useMarks();
  const telling = useTelling();
  const openId = useMarkDesk(({ open }) => (open?.paragraph === paragraph ? open.noteId : null));
  const { own, elsewhere } = useMemo(() => {
    const block = course.passage.get(paragraph)?.block;
    const claims = block?.kind === 'paragraph' ? block.claims : [];
    return besideParagraph(marks, { id: paragraph, claims }, telling);
  }, [course, marks, telling, paragraph]);
  const open = [...own, ...elsewhere].find(({ note }) => note.id === openId);
  if (own.length + elsewhere.length === 0) return null;
  return (
    <>
      <div className="margin-marks">
        {own.map((mark) => (
          <MarginMark key={mark.note.id} mark={mark} paragraph={paragraph} isOpen={mark.note.id === openId} />
        ))}
        {elsewhere.length > 0 && <Elsewhere marks={elsewhere} paragraph={paragraph} openId={openId} />}
      </div>
      {open && <MarkCard key={open.note.id} mark={open} isElsewhere={elsewhere.includes(open)} hands={hands} />}
    </>
  );
}
