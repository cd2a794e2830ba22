import { useMemo } from 'react';
import type { Note, NoteVersion } from '../../../preload/contract.ts';
import { useResolve } from '../../state/use-resolve.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { longDate } from '../../words/date.ts';
import { useSizes } from './use-sizes.ts';
import { begun, momentWords, sizeSigns, sizeWords, whyWords } from './words.ts';

interface VersionsProps {
  readonly note: Note;
  readonly versions: readonly NoteVersion[];
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
}

/** The versions of a note, the newest first: one group of choices, through which the arrow keys go. */
export function Versions({ note, versions, chosen, onChoose }: VersionsProps) {
  const texts = useMemo(() => [note.body, ...versions.map(({ body }) => body)], [note.body, versions]);
  const sizes = useSizes(texts, useResolve());
  const now = Date.now();
  return (
    <fieldset className="versions">
      <legend>Versions</legend>
      <p className="version now">
        <b>Now</b>
        <span>saved {momentWords(note.updatedAt, now)}</span>
      </p>
      {versions.map((version, place) => {
        const size = sizes[place];
        return (
          <label key={`${version.rev}-${version.savedAt}`} className="version" title={longDate(version.savedAt)}>
            <input type="radio" name="version" checked={place === chosen} onChange={() => onChoose(place)} />
            <b>{begun(momentWords(version.savedAt, now))}</b>
            {size && (
              <span className="version-size">
                <span aria-hidden>{sizeSigns(size)}</span>
                <VisuallyHidden>, after it {sizeWords(size)},</VisuallyHidden>
              </span>
            )}
            <span className="version-why">{whyWords(version)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
