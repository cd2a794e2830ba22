import type { ReferenceId } from '../../../content/schema/index.ts';
import { useAtlas } from '../../state/atlas.ts';
import { type Subject, useView } from '../../state/view.ts';
import { Citations } from '../../ui/Citations.tsx';
import { InlineButton } from '../../ui/InlineButton.tsx';
import { numberSources, type Sources } from '../../ui/sources.ts';
import { citesIn, type Stretch, stretchesOf } from '../../words/stretches.ts';

/** Words that name a concept or tell a relation; they open its card. */
function SubjectWords({ subject, text }: { readonly subject: Subject; readonly text: string }) {
  const select = useView((state) => state.select);
  return (
    <InlineButton className="told-words" onPress={() => select(subject)}>
      {text}
    </InlineButton>
  );
}

function StretchView({ stretch, sources }: { readonly stretch: Stretch; readonly sources: Sources }) {
  switch (stretch.kind) {
    case 'words':
      return stretch.text;
    case 'emphasis':
      return <em>{stretch.text}</em>;
    case 'cites':
      return <Citations cites={stretch.ids} sources={sources} />;
    case 'concept':
      return <SubjectWords subject={{ kind: 'concept', id: stretch.id }} text={stretch.text} />;
    case 'relation':
      return <SubjectWords subject={{ kind: 'relation', id: stretch.id }} text={stretch.text} />;
  }
}

interface ToldProps {
  /** Marked, like a reading. */
  readonly text: string;
  /** What it rests on as a whole, told behind its last word. */
  readonly cites?: readonly ReferenceId[];
}

/** A marked text of a scenario: its concepts and relations open their cards, its sources are numbered. */
export function Told({ text, cites = [] }: ToldProps) {
  const atlas = useAtlas();
  const named = citesIn(text);
  const sources = numberSources(atlas, [...named, ...cites]);
  return (
    <p className="read">
      {stretchesOf(text).map((stretch, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a text never change their order
        <StretchView key={index} stretch={stretch} sources={sources} />
      ))}
      <Citations cites={cites.filter((id) => !named.includes(id))} sources={sources} />
    </p>
  );
}
