import { CircleHelp } from 'lucide-react';
import { useId } from 'react';
import './note-search.css';

/** What may be typed, and what it finds. */
const WAYS: readonly (readonly [typed: string, finds: string])[] = [
  ['stress sleep', 'both words, or longer ones'],
  ['"negative feedback"', 'these words, one behind the other'],
  ['-coffee', 'notes without it; a minus also stands before tag:, concept: and axis:'],
  ['tag:exam', 'the tag, and those below it, as exam/may'],
  ['concept:cortisol', 'about this concept; more words in quotation marks'],
  ['axis:HPA', 'about anything on this axis'],
  ['in:title', 'words in the title only'],
  ['in:journal', 'also in:highlights, in:what-if, in:pinned, in:trash'],
  ['after:2026-03', 'changed since; also before:, with a day, a month, a year, today or yesterday'],
];

/** A button that tells what a search in the notes understands. */
export function SearchHelp() {
  const id = useId();
  const name = 'What you can search for';
  return (
    <>
      <button
        type="button"
        className="icon-button search-help-button"
        aria-label={name}
        title={name}
        popoverTarget={id}
      >
        <CircleHelp className="icon" size={16} aria-hidden />
      </button>
      <div id={id} popover="auto" className="search-help" role="dialog" aria-label={name}>
        <h3>{name}</h3>
        <dl>
          {WAYS.map(([typed, finds]) => (
            <div key={typed}>
              <dt>
                <code>{typed}</code>
              </dt>
              <dd>{finds}</dd>
            </div>
          ))}
        </dl>
        <p>Capitals, accents, British or American spelling make no difference, and a slip of the finger is forgiven.</p>
      </div>
    </>
  );
}
