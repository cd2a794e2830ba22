import { MapPin, MapPinOff, NotebookPen, Trash2, X } from 'lucide-react';
import { useCourse } from '../state/course.ts';
import { isLost, type LostMark, useMarkDesk, useMarks } from '../state/marks.ts';
import { goTo, useReadingDesk } from '../state/reading.ts';
import { useView } from '../state/view.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { counted } from '../words/counted.ts';
import { LOST_WORDS, tellingWords } from '../words/passage.ts';
import type { PassageHands } from './hands.ts';
import { keepFree } from './mark.ts';
import '../ui/tray.css';
import './passages.css';

const useLost = (): readonly LostMark[] => useMarks().filter(isLost);

const countWords = (count: number): string => counted(count, 'highlight without a place', 'highlights without a place');

/** How many highlights have lost their words, and the way to them; nothing while there are none. */
export function TrayButton() {
  const count = useLost().length;
  const isOpen = useMarkDesk((state) => state.isTrayOpen);
  if (count === 0) return null;
  return (
    <Button
      size="small"
      icon={MapPinOff}
      className="tray-button"
      aria-expanded={isOpen}
      onClick={() => useMarkDesk.setState({ isTrayOpen: !isOpen, placing: null })}
    >
      {countWords(count)}
    </Button>
  );
}

function LostRow({ mark, hands }: { readonly mark: LostMark; readonly hands: PassageHands }) {
  const course = useCourse();
  const { note, target, place } = mark;
  const isPlacing = useMarkDesk(({ placing }) => placing === note.id);
  const begin = () => {
    if (isPlacing) {
      useMarkDesk.setState({ placing: null });
      return;
    }
    useMarkDesk.setState({ placing: note.id });
    const passage = course.passage.get(target.paragraph);
    if (passage) {
      goTo(passage, { isPlain: target.isPlain });
      useReadingDesk.setState({ found: null });
    } else useView.getState().read({ level: target.level, isPlain: target.isPlain });
    announce('Select the new words in the text, then press Q.');
  };
  return (
    <li className="lost" data-placing={isPlacing || undefined}>
      <blockquote className="lost-quote">
        <span className="mark-words" data-colour={target.colour}>
          {target.quote}
        </span>
      </blockquote>
      <p className="lost-why">
        {tellingWords(target)}. {LOST_WORDS[place.why]}
      </p>
      {note.body.trim() !== '' && <p className="lost-note">{note.body}</p>}
      <p className="lost-ways">
        <Button size="small" icon={MapPin} aria-pressed={isPlacing} onClick={begin}>
          {isPlacing ? 'Waiting for its new words' : 'Choose its new words'}
        </Button>
        <Button size="small" look="quiet" icon={NotebookPen} onClick={() => void keepFree(mark, hands)}>
          Keep as a free note
        </Button>
        <Button size="small" look="quiet" icon={Trash2} onClick={() => void hands.remove(note.id)}>
          Remove
        </Button>
      </p>
      {isPlacing && (
        <p className="lost-hint" role="status">
          Select the new words in the text, then press <kbd>Q</kbd> or the button over them.
        </p>
      )}
    </li>
  );
}

/** The highlights whose words are not in the text as they were: nothing is lost, and nothing is guessed. */
export function Tray({ hands }: { readonly hands: PassageHands }) {
  const lost = useLost();
  const isOpen = useMarkDesk((state) => state.isTrayOpen);
  if (!isOpen || lost.length === 0) return null;
  return (
    <section className="tray" aria-label="Highlights without a place">
      <header>
        <h2>{countWords(lost.length)}</h2>
        <IconButton
          icon={X}
          label="Close"
          size={16}
          onClick={() => useMarkDesk.setState({ isTrayOpen: false, placing: null })}
        />
      </header>
      <ul>
        {lost.map((mark) => (
          <LostRow key={mark.note.id} mark={mark} hands={hands} />
        ))}
      </ul>
    </section>
  );
}
