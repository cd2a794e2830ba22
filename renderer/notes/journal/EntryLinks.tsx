import { X } from 'lucide-react';
import { useId } from 'react';
import { type NoteTarget, TARGETS_CAP } from '../../../preload/contract.ts';
import { useAtlas } from '../../state/atlas.ts';
import { subjectsOf } from '../../state/notes.ts';
import { isSameSubject, type Subject, subjectKey, useView } from '../../state/view.ts';
import { announce } from '../../ui/announcer.tsx';
import { ConceptPicker } from '../../ui/ConceptPicker.tsx';
import { SubjectGlyph } from '../../ui/SubjectGlyph.tsx';
import { subjectTitle } from '../../words/subject.ts';

interface LinkedProps {
  readonly targets: readonly NoteTarget[];
  /** Takes a link away; where it is left out, links can only be followed. */
  readonly onRemove?: (subject: Subject) => void;
}

/** The concepts that an entry is linked to: each opens its card beside the journal. */
export function Linked({ targets, onRemove }: LinkedProps) {
  const atlas = useAtlas();
  const select = useView((state) => state.select);
  const subjects = subjectsOf(targets);
  if (subjects.length === 0) return null;
  return (
    <ul className="entry-links" aria-label="Linked to">
      {subjects.map((subject) => {
        const title = subjectTitle(atlas, subject) ?? 'Something that the atlas no longer holds';
        return (
          <li key={subjectKey(subject)}>
            <button type="button" className="chip" onClick={() => select(subject)}>
              <SubjectGlyph subject={subject} />
              {title}
            </button>
            {onRemove && (
              <button
                type="button"
                className="entry-unlink"
                aria-label={`Take away the link to ${title}`}
                onClick={() => onRemove(subject)}
              >
                <X className="icon" size={14} aria-hidden />
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface EntryLinksProps {
  readonly targets: readonly NoteTarget[];
  readonly onChange: (targets: readonly NoteTarget[]) => void;
}

/** The links of an entry while it is written: to take away, and a field to add one. */
export function EntryLinks({ targets, onChange }: EntryLinksProps) {
  const atlas = useAtlas();
  const fieldId = useId();
  const remove = (subject: Subject) => {
    onChange(targets.filter((target) => !subjectsOf([target]).some((each) => isSameSubject(each, subject))));
    announce(`No longer linked to ${subjectTitle(atlas, subject) ?? 'it'}`);
    // The button goes with its link; the keyboard stays with the links.
    document.getElementById(fieldId)?.focus();
  };
  return (
    <div className="entry-linking">
      <Linked targets={targets} onRemove={remove} />
      <ConceptPicker
        id={fieldId}
        label="Link a concept"
        placeholder="Name of a concept"
        value={null}
        onPick={(id) => {
          const subject = id && ({ kind: 'concept', id } as const);
          if (!subject || targets.length >= TARGETS_CAP) return;
          const isThere = subjectsOf(targets).some((each) => isSameSubject(each, subject));
          if (!isThere) onChange([...targets, subject]);
          announce(`${isThere ? 'Already linked' : 'Linked'} to ${subjectTitle(atlas, subject)}`);
        }}
      />
    </div>
  );
}
