import { ConceptId, ReferenceId, RelationId } from '../../../content/schema/index.ts';
import type { Resolved } from '../../state/resolve.ts';
import { useView } from '../../state/view.ts';

/** Opens what a link leads to: a card with its place on the map, a source, another note. */
export const openLink = ({ kind, id }: Resolved): void => {
  const { find, openNote, showReference } = useView.getState();
  switch (kind) {
    case 'concept':
      find({ kind, id: ConceptId.parse(id) });
      break;
    case 'relation':
      find({ kind, id: RelationId.parse(id) });
      break;
    case 'reference':
      showReference(ReferenceId.parse(id));
      break;
    case 'note':
      openNote(id);
  }
};
