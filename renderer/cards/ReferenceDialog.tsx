import type { ReactNode } from 'react';
import type { ReferenceId } from '../../content/schema/index.ts';
import { useAtlas } from '../state/atlas.ts';
import { type Subject, useView } from '../state/view.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { SourceDetails } from '../ui/Source.tsx';
import { SubjectLink } from '../ui/SubjectLink.tsx';
import { usesOf } from '../ui/sources.ts';
import { shortCitation } from '../words/reference.ts';

interface ReferenceDialogProps {
  /** What the user wrote about a source: the app knows how. */
  readonly notes: (id: ReferenceId, name: string) => ReactNode;
}

/** A source in full with everything that rests on it. Shown while the view names one. */
export function ReferenceDialog({ notes }: ReferenceDialogProps) {
  const atlas = useAtlas();
  const id = useView((state) => state.shownReference);
  const showReference = useView((state) => state.showReference);
  const find = useView((state) => state.find);
  const reference = id && atlas.reference.get(id);
  if (!reference) return null;
  const { concepts, relations } = usesOf(atlas, reference.id);
  const subjects: readonly Subject[] = [
    ...concepts.map((concept) => ({ kind: 'concept', id: concept.id }) as const),
    ...relations.map((relation) => ({ kind: 'relation', id: relation.id }) as const),
  ];
  const close = () => showReference(null);
  return (
    <Dialog title={shortCitation(reference)} onClose={close} actions={<Button onClick={close}>Close</Button>}>
      <SourceDetails reference={reference} />
      <h3 className="label">Cited by {subjects.length}</h3>
      <ul className="cited-by">
        {subjects.map((subject) => (
          <li key={subject.id}>
            <SubjectLink
              subject={subject}
              onOpen={(chosen) => {
                close();
                find(chosen);
              }}
            />
          </li>
        ))}
      </ul>
      {notes(reference.id, shortCitation(reference))}
    </Dialog>
  );
}
