import { type RefObject, useLayoutEffect, useRef } from 'react';
import { ConceptCard } from '../cards/ConceptCard.tsx';
import { RelationCard } from '../cards/RelationCard.tsx';
import { LinkedFrom } from '../notes/links/LinkedFrom.tsx';
import { SubjectNotes } from '../notes/SubjectNotes.tsx';
import { ReadAbout } from '../reader/ReadAbout.tsx';
import { useAtlas } from '../state/atlas.ts';
import { type Subject, subjectKey, useView } from '../state/view.ts';
import { nameInside } from '../words/name.ts';
import { relationTitle } from '../words/sentence.ts';
import { CardActions } from './CardActions.tsx';
import { CardWays } from './CardWays.tsx';
import { CardWhatIf } from './CardWhatIf.tsx';
import { useReturnFocus } from './use-return-focus.ts';

/** Notes on it, and where other notes speak of it. */
function CardNotes({ subject, name }: { readonly subject: Subject; readonly name: string }) {
  return (
    <>
      <SubjectNotes subject={subject} name={name} />
      <LinkedFrom thing={subject} />
    </>
  );
}

interface CardOfProps {
  readonly subject: Subject;
  /** Whether the keyboard was in the card that this one takes the place of. */
  readonly hadFocus: RefObject<boolean>;
}

function CardOf({ subject, hadFocus }: CardOfProps) {
  const atlas = useAtlas();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const card = box.current;
    if (hadFocus.current) card?.querySelector('h2')?.focus();
    return () => {
      hadFocus.current = card?.contains(document.activeElement) ?? false;
    };
  }, [hadFocus]);
  const concept = subject.kind === 'concept' ? atlas.concept.get(subject.id) : undefined;
  const relation = subject.kind === 'relation' ? atlas.relation.get(subject.id) : undefined;
  return (
    <div ref={box} className="card-holder">
      {concept && (
        <ConceptCard
          concept={concept}
          notes={<CardNotes subject={subject} name={nameInside(concept)} />}
          ways={
            <>
              <CardWhatIf subject={subject} />
              <CardWays subject={subject} />
              <ReadAbout subject={subject} />
            </>
          }
          actions={<CardActions subject={subject} />}
        />
      )}
      {relation && (
        <RelationCard
          relation={relation}
          notes={<CardNotes subject={subject} name={relationTitle(atlas, relation)} />}
          ways={
            <>
              <CardWhatIf subject={subject} />
              <CardWays subject={subject} />
              <ReadAbout subject={subject} />
            </>
          }
          actions={<CardActions subject={subject} />}
        />
      )}
    </div>
  );
}

/** The card of what is selected; nothing while nothing is. Opening it leaves the keyboard where it is. */
export function Card() {
  const selected = useView((state) => state.selected);
  const hadFocus = useRef(false);
  useReturnFocus(selected !== null, hadFocus);
  if (!selected) return null;
  return (
    <aside className="pane card-pane" aria-label="Card">
      <CardOf key={subjectKey(selected)} subject={selected} hadFocus={hadFocus} />
    </aside>
  );
}
