import { BookA, BookMarked, BookOpenText, MessageCircleQuestion, NotebookPen, Quote, Scale } from 'lucide-react';
import type { ReactNode } from 'react';
import { gradeOf, gridReference, influenceOf } from '../../content/schema/index.ts';
import { plainLine } from '../../notation/title.ts';
import type { Note } from '../../preload/contract.ts';
import { type Atlas, useAtlas } from '../state/atlas.ts';
import { passageOf, subjectOf } from '../state/notes.ts';
import { type Resolve, withNames } from '../state/resolve.ts';
import { useResolve } from '../state/use-resolve.ts';
import { ContestedTag } from '../ui/ContestedTag.tsx';
import { EvidenceTile } from '../ui/EvidenceTile.tsx';
import { KindShape } from '../ui/KindShape.tsx';
import { Marked } from '../ui/Marked.tsx';
import { SignGlyph } from '../ui/SignGlyph.tsx';
import { Tag } from '../ui/Tag.tsx';
import { VerdictTag } from '../ui/VerdictTag.tsx';
import { shortDate } from '../words/date.ts';
import { studyWord } from '../words/evidence.ts';
import { excerptOf, holds } from '../words/found.ts';
import { nameOf } from '../words/name.ts';
import { quoted, tellingWords } from '../words/passage.ts';
import { shortCitation } from '../words/reference.ts';
import { relationTitle } from '../words/sentence.ts';
import { subjectTitle } from '../words/subject.ts';
import type { Hit } from './search.ts';

interface Parts {
  readonly picture: ReactNode;
  readonly title: string;
  /** Second words on the same line. */
  readonly aside?: string;
  readonly end?: ReactNode;
}

/** Beside the title of a note stands what it is about; or what was found, where that is not in the title. */
const asideOf = (
  { title, body }: Note,
  { marks }: Hit,
  resolve: Resolve,
  about?: string | undefined,
): Pick<Parts, 'aside'> => {
  const text = holds(title, marks) ? '' : withNames(body, resolve);
  const aside = holds(text, marks) ? plainLine(excerptOf(text, marks)) : about;
  return aside ? { aside } : {};
};

const partsOf = (atlas: Atlas, resolve: Resolve, hit: Hit): Parts => {
  const { found } = hit;
  switch (found.kind) {
    case 'concept': {
      const { concept } = found;
      const place = gridReference(atlas.layout, concept.id);
      return {
        picture: <KindShape kind={concept.kind} lane={place?.charAt(0) ?? 'M'} />,
        title: concept.label,
        aside: concept.aliases.join(', '),
        end: place && <Tag>{place}</Tag>,
      };
    }
    case 'relation': {
      const { relation } = found;
      return {
        picture: <SignGlyph sign={influenceOf(relation)} />,
        title: relationTitle(atlas, relation),
        end: (
          <>
            {relation.contested && <ContestedTag isBare />}
            <EvidenceTile grade={gradeOf(relation.evidence)} word={studyWord(relation.evidence)} isBare />
          </>
        ),
      };
    }
    case 'fact':
      return {
        picture: <Quote className="icon" size={18} aria-hidden />,
        title: found.text,
        end: <span className="muted">{nameOf(found.concept)}</span>,
      };
    case 'note': {
      const subject = subjectOf(found.note.targets);
      const about = subject && subjectTitle(atlas, subject);
      const quote = passageOf(found.note.targets)?.quote;
      return {
        picture: <NotebookPen className="icon" size={18} aria-hidden />,
        title: found.note.title || (quote ? quoted(quote) : ''),
        ...asideOf(found.note, hit, resolve, about ? `on ${about}` : undefined),
        end: <span className="muted">{shortDate(found.note.updatedAt, Date.now())}</span>,
      };
    }
    case 'entry':
      return {
        picture: <MessageCircleQuestion className="icon" size={18} aria-hidden />,
        title: found.note.title,
        ...asideOf(found.note, hit, resolve),
        end: <span className="muted">{shortDate(found.note.createdAt, Date.now())}</span>,
      };
    case 'passage': {
      const { level, section } = found.passage;
      return {
        picture: <BookOpenText className="icon" size={18} aria-hidden />,
        title: excerptOf(found.text, hit.marks),
        aside: `${tellingWords({ level, isPlain: found.isPlain })}: ${section.heading}`,
      };
    }
    case 'reference':
      return {
        picture: <BookMarked className="icon" size={18} aria-hidden />,
        title: found.reference.title,
        end: <span className="muted">{shortCitation(found.reference)}</span>,
      };
    case 'term':
      return {
        picture: <BookA className="icon" size={18} aria-hidden />,
        title: found.term.term,
        aside: found.term.text,
      };
    case 'claim':
      return {
        picture: <Scale className="icon" size={18} aria-hidden />,
        title: found.claim.text,
        end: <VerdictTag verdict={found.claim.article.verdict} />,
      };
  }
};

interface HitRowProps {
  readonly hit: Hit;
  readonly id: string;
  readonly isActive: boolean;
  readonly onPick: () => void;
}

/** One result. The keyboard stays in the search field; the row is its active descendant. */
export function HitRow({ hit, id, isActive, onPick }: HitRowProps) {
  const atlas = useAtlas();
  const { picture, title, aside, end } = partsOf(atlas, useResolve(), hit);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox field takes the keys for all of its options
    <div id={id} role="option" tabIndex={-1} aria-selected={isActive} className="hit" onClick={onPick}>
      <span className="hit-picture">{picture}</span>
      <span className="hit-title">
        <Marked text={title} marks={hit.marks} />
        {aside && (
          <span className="hit-aside">
            <Marked text={aside} marks={hit.marks} />
          </span>
        )}
      </span>
      <span className="hit-end">{end}</span>
    </div>
  );
}
