import { type ReferenceId, type Segment, segmentsOf } from '../../../content/schema/index.ts';
import { useAtlas } from '../../state/atlas.ts';
import { type Subject, useView } from '../../state/view.ts';
import { Citations } from '../../ui/Citations.tsx';
import { numberSources, type Sources } from '../../ui/sources.ts';

/** Words that name a concept or tell a relation; they open its card. */
function SubjectWords({ subject, text }: { readonly subject: Subject; readonly text: string }) {
  const select = useView((state) => state.select);
  return (
    <button type="button" className="text-button" onClick={() => select(subject)}>
      {text}
    </button>
  );
}

function Stretch({ segment, sources }: { readonly segment: Segment; readonly sources: Sources }) {
  switch (segment.kind) {
    case 'words':
      return segment.text;
    case 'emphasis':
      return <em>{segment.text}</em>;
    case 'cite':
      return <Citations cites={[segment.id]} sources={sources} />;
    case 'concept':
      return <SubjectWords subject={{ kind: 'concept', id: segment.id }} text={segment.text} />;
    case 'relation':
      return <SubjectWords subject={{ kind: 'relation', id: segment.id }} text={segment.text} />;
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
  const segments = segmentsOf(text);
  const named = segments.flatMap((segment) => (segment.kind === 'cite' ? [segment.id] : []));
  const sources = numberSources(atlas, [...named, ...cites]);
  return (
    <p className="read">
      {segments.map((segment, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a text never change their order
        <Stretch key={index} segment={segment} sources={sources} />
      ))}
      <Citations cites={cites.filter((id) => !named.includes(id))} sources={sources} />
    </p>
  );
}
