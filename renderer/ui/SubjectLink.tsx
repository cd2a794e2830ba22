import { gradeOf } from '../../content/schema/index.ts';
import { useAtlas } from '../state/atlas.ts';
import type { Subject } from '../state/view.ts';
import { studyWord } from '../words/evidence.ts';
import { relationName } from '../words/sentence.ts';
import { subjectTitle } from '../words/subject.ts';
import { ContestedTag } from './ContestedTag.tsx';
import { EvidenceTile } from './EvidenceTile.tsx';
import { SubjectGlyph } from './SubjectGlyph.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import './SubjectLink.css';

interface SubjectLinkProps {
  readonly subject: Subject;
  readonly onOpen: (subject: Subject) => void;
}

/** A concept or a relation in a list, with its mark on the map; a relation shows what it rests on. */
export function SubjectLink({ subject, onOpen }: SubjectLinkProps) {
  const atlas = useAtlas();
  const title = subjectTitle(atlas, subject);
  const relation = subject.kind === 'relation' ? atlas.relation.get(subject.id) : undefined;
  if (!title) return null;
  return (
    <button type="button" className="link-row" onClick={() => onOpen(subject)}>
      {relation && <VisuallyHidden>{relationName(atlas, relation)}</VisuallyHidden>}
      <span className="link-face" aria-hidden={relation ? true : undefined}>
        <SubjectGlyph subject={subject} />
        <span>{title}</span>
        {relation?.contested && <ContestedTag isBare />}
        {relation && <EvidenceTile grade={gradeOf(relation.evidence)} word={studyWord(relation.evidence)} isBare />}
      </span>
    </button>
  );
}
