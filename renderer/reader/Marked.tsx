import { influenceOf, type ReferenceId, type Term } from '../../content/schema/index.ts';
import { subjectData } from '../actions/context.ts';
import { useAtlas } from '../state/atlas.ts';
import { isSameSubject, type Subject, useView } from '../state/view.ts';
import { InlineButton } from '../ui/InlineButton.tsx';
import type { Sources } from '../ui/sources.ts';
import { formatReference, shortCitation } from '../words/reference.ts';
import { stretchesOf } from '../words/stretches.ts';
import type { TermStretch } from './terms/first-uses.ts';
import { TermWords } from './terms/TermWords.tsx';
import { leaveTerm, restOnTerm } from './terms/tip.ts';

interface SubjectWordsProps {
  readonly subject: Subject;
  readonly text: string;
  /** A term of the glossary that the words use; resting on them explains it. */
  readonly term?: Term | undefined;
}

/** Words that name a concept or tell a relation; they open its card. */
export function SubjectWords({ subject, text, term }: SubjectWordsProps) {
  const atlas = useAtlas();
  const find = useView((state) => state.find);
  const hover = useView((state) => state.hover);
  const isSelected = useView(({ selected }) => isSameSubject(selected, subject));
  const relation = subject.kind === 'relation' ? atlas.relation.get(subject.id) : undefined;
  const rest = (words: HTMLElement) => {
    hover(subject);
    if (term) restOnTerm(term, words);
  };
  const leave = () => {
    hover(null);
    if (term) leaveTerm();
  };
  return (
    <InlineButton
      className="subject-words"
      {...subjectData(subject)}
      data-lane={subject.kind === 'concept' ? atlas.layout.places[subject.id]?.lane : undefined}
      data-influence={relation && influenceOf(relation)}
      data-selected={isSelected || undefined}
      onPress={() => find(subject)}
      data-term={term?.id}
      aria-description={term?.text}
      onPointerEnter={({ currentTarget, buttons }) => buttons === 0 && rest(currentTarget)}
      onPointerLeave={leave}
      onFocus={({ currentTarget }) => rest(currentTarget)}
      onBlur={leave}
    >
      {text}
    </InlineButton>
  );
}

/** Numbers of sources behind a word, lowest first. They are drawn, not written: the text stays what is spoken and copied. */
function Cites({ ids, sources }: { readonly ids: readonly ReferenceId[]; readonly sources: Sources }) {
  const showReference = useView((state) => state.showReference);
  const cited = ids.flatMap((id) => sources.get(id) ?? []).sort((a, b) => a.number - b.number);
  return (
    <span className="cites">
      {cited.map(({ number, reference }) => (
        <InlineButton
          key={reference.id}
          className="cite"
          data-cite={reference.id}
          data-number={number}
          title={formatReference(reference)}
          aria-label={`Source ${number}: ${shortCitation(reference)}`}
          onPress={() => showReference(reference.id)}
        />
      ))}
    </span>
  );
}

function StretchView({ stretch, sources }: { readonly stretch: TermStretch; readonly sources: Sources }) {
  switch (stretch.kind) {
    case 'words':
      return stretch.text;
    case 'emphasis':
      return <em>{stretch.text}</em>;
    case 'cites':
      return <Cites ids={stretch.ids} sources={sources} />;
    case 'concept':
      return <SubjectWords subject={{ kind: 'concept', id: stretch.id }} text={stretch.text} term={stretch.term} />;
    case 'relation':
      return <SubjectWords subject={{ kind: 'relation', id: stretch.id }} text={stretch.text} />;
    case 'term':
      return <TermWords term={stretch.term}>{stretch.isEmphasis ? <em>{stretch.text}</em> : stretch.text}</TermWords>;
  }
}

interface StretchesProps {
  readonly stretches: readonly TermStretch[];
  readonly sources: Sources;
}

/** A text in its stretches, with its links, terms and the numbers of its sources. */
export function Stretches({ stretches, sources }: StretchesProps) {
  return stretches.map((stretch, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a text never change their order
    <StretchView key={index} stretch={stretch} sources={sources} />
  ));
}

/** A marked text with its links and the numbers of its sources. */
export function Marked({ text, sources }: { readonly text: string; readonly sources: Sources }) {
  return <Stretches stretches={stretchesOf(text)} sources={sources} />;
}
