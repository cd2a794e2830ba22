import { influenceOf, type ReferenceId } from '../../content/schema/index.ts';
import { subjectData } from '../actions/context.ts';
import { useAtlas } from '../state/atlas.ts';
import { isSameSubject, type Subject, useView } from '../state/view.ts';
import type { Sources } from '../ui/sources.ts';
import { formatReference, shortCitation } from '../words/reference.ts';
import { type Stretch, stretchesOf } from '../words/stretches.ts';
import { InlineButton } from './InlineButton.tsx';

interface SubjectWordsProps {
  readonly subject: Subject;
  readonly text: string;
}

/** Words that name a concept or tell a relation; they open its card. */
export function SubjectWords({ subject, text }: SubjectWordsProps) {
  const atlas = useAtlas();
  const find = useView((state) => state.find);
  const hover = useView((state) => state.hover);
  const isSelected = useView(({ selected }) => isSameSubject(selected, subject));
  const relation = subject.kind === 'relation' ? atlas.relation.get(subject.id) : undefined;
  return (
    <InlineButton
      className="subject-words"
      {...subjectData(subject)}
      data-lane={subject.kind === 'concept' ? atlas.layout.places[subject.id]?.lane : undefined}
      data-influence={relation && influenceOf(relation)}
      data-selected={isSelected || undefined}
      onPress={() => find(subject)}
      onPointerEnter={() => hover(subject)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(subject)}
      onBlur={() => hover(null)}
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

function StretchView({ stretch, sources }: { readonly stretch: Stretch; readonly sources: Sources }) {
  switch (stretch.kind) {
    case 'words':
      return stretch.text;
    case 'emphasis':
      return <em>{stretch.text}</em>;
    case 'cites':
      return <Cites ids={stretch.ids} sources={sources} />;
    case 'concept':
      return <SubjectWords subject={{ kind: 'concept', id: stretch.id }} text={stretch.text} />;
    case 'relation':
      return <SubjectWords subject={{ kind: 'relation', id: stretch.id }} text={stretch.text} />;
  }
}

/** A marked text with its links and the numbers of its sources. */
export function Marked({ text, sources }: { readonly text: string; readonly sources: Sources }) {
  return stretchesOf(text).map((stretch, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a text never change their order
    <StretchView key={index} stretch={stretch} sources={sources} />
  ));
}
