import { BookOpenText, Map as MapIcon } from 'lucide-react';
import type { Term } from '../../content/schema/index.ts';
import { useCourse } from '../state/course.ts';
import { setLibrary, useLibrary } from '../state/library.ts';
import { passagesAbout } from '../state/passages.ts';
import { goTo } from '../state/reading.ts';
import { useView } from '../state/view.ts';
import { announce } from '../ui/announcer.tsx';
import { FilterField } from '../ui/FilterField.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { SubjectLink } from '../ui/SubjectLink.tsx';
import { Tag } from '../ui/Tag.tsx';
import { byLetter, type Letter } from './glossary.ts';
import './glossary.css';

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const headingId = (letter: string): string => `letter-${letter}`;

const jumpTo = (letter: string): void => {
  const heading = document.getElementById(headingId(letter));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
};

function Letters({ letters }: { readonly letters: readonly Letter[] }) {
  return (
    <nav className="letters" aria-label="Letters">
      {ALPHABET.map((letter) => (
        <button
          key={letter}
          type="button"
          disabled={!letters.some((each) => each.letter === letter)}
          onClick={() => jumpTo(letter)}
        >
          {letter}
        </button>
      ))}
    </nav>
  );
}

function TermEntry({ term }: { readonly term: Term }) {
  const select = useView((state) => state.select);
  const showOnMap = useView((state) => state.jumpTo);
  const subject = { kind: 'concept', id: term.concept } as const;
  const [first] = passagesAbout(useCourse(), subject);
  return (
    <div className="term" data-entry={term.id} tabIndex={-1}>
      <dt>
        {term.term}
        {term.fromArticle && <Tag look="chip">In the article</Tag>}
      </dt>
      <dd className="term-text">{term.text}</dd>
      <dd className="term-ways">
        <SubjectLink subject={subject} onOpen={select} />
        <IconButton icon={MapIcon} label={`Show ${term.term} on the map`} onClick={() => showOnMap(subject)} />
        {first && <IconButton icon={BookOpenText} label={`Read about ${term.term}`} onClick={() => goTo(first)} />}
      </dd>
    </div>
  );
}

/** Every term of the course in a sentence, from A to Z, with the way to its concept. */
export function GlossarySection() {
  const { glossary } = useCourse();
  const words = useLibrary((state) => state.terms);
  const letters = byLetter(glossary, words);
  const count = letters.reduce((sum, { terms }) => sum + terms.length, 0);
  const own = glossary.filter(({ fromArticle }) => fromArticle).length;
  return (
    <>
      <div className="library-head">
        <h2>Glossary</h2>
        <p className="muted">
          {words.trim() === ''
            ? `${glossary.length} terms; ${own} stand in the article’s own list`
            : `${count} of ${glossary.length} terms`}
        </p>
        <div className="library-filter">
          <FilterField
            label="Filter terms"
            placeholder="Filter by a word"
            value={words}
            onChange={(terms) => {
              setLibrary({ terms });
              announce(`${byLetter(glossary, terms).flatMap((each) => each.terms).length} terms`);
            }}
          />
        </div>
        <Letters letters={letters} />
      </div>
      {letters.map(({ letter, terms }) => (
        <section key={letter} className="letter" aria-labelledby={headingId(letter)}>
          <h3 id={headingId(letter)} tabIndex={-1}>
            {letter}
          </h3>
          <dl>
            {terms.map((term) => (
              <TermEntry key={term.id} term={term} />
            ))}
          </dl>
        </section>
      ))}
      {count === 0 && <p className="library-none">No term holds these words.</p>}
    </>
  );
}
