import { Unlink, X } from 'lucide-react';
import { useRef } from 'react';
import { useNotes } from '../../state/notes.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { counted } from '../../words/counted.ts';
import { closeTray, toggleTray, useNoteTray } from '../tray.ts';
import { brokenWhy, lostWords } from './broken-words.ts';
import { unlink } from './link-mention.ts';
import { PlaceRow } from './PlaceRow.tsx';
import type { BrokenLink } from './places.ts';
import { useLinkGraph } from './use-links.ts';
import '../../ui/tray.css';
import './links.css';

const countWords = (count: number): string => `${counted(count, 'link')} ${count === 1 ? 'leads' : 'lead'} nowhere`;

/** How many links lead nowhere, and the way to them; nothing while there are none. */
export function BrokenButton() {
  const count = useLinkGraph().broken.length;
  const isOpen = useNoteTray(({ open }) => open === 'broken');
  if (count === 0) return null;
  return (
    <Button size="small" icon={Unlink} aria-expanded={isOpen} onClick={() => toggleTray('broken')}>
      {countWords(count)}
    </Button>
  );
}

interface BrokenRowsProps {
  readonly broken: readonly BrokenLink[];
  /** They are links of the note that is open. */
  readonly isHere?: boolean;
  /** The row is gone: where the keyboard goes. */
  readonly onDone: () => void;
}

/** Links that lead nowhere, each with why, and a way to leave only its words. */
export function BrokenRows({ broken, isHere = false, onDone }: BrokenRowsProps) {
  const trash = useNotes((state) => state.trash);
  return (
    <ul>
      {broken.map((each) => {
        const words = lostWords(each.link, trash);
        return (
          <PlaceRow key={`${each.note.id} ${each.start}`} place={each} isHere={isHere}>
            <div className="note-place-ways">
              <p className="lost-why">{brokenWhy(each.link, trash)}</p>
              <Button look="quiet" size="small" icon={Unlink} onClick={() => void unlink(each, words).then(onDone)}>
                Keep only the words<VisuallyHidden>: {words}</VisuallyHidden>
              </Button>
            </div>
          </PlaceRow>
        );
      })}
    </ul>
  );
}

/** Every link that leads nowhere, in the tray of the notebook. */
export function BrokenLinks() {
  const { broken } = useLinkGraph();
  const isOpen = useNoteTray(({ open }) => open === 'broken');
  const title = useRef<HTMLHeadingElement>(null);
  if (!isOpen || broken.length === 0) return null;
  return (
    <section className="tray" aria-label="Links that lead nowhere">
      <header>
        <h2 ref={title} tabIndex={-1}>
          {countWords(broken.length)}
        </h2>
        <IconButton icon={X} label="Close" size={16} onClick={closeTray} />
      </header>
      <BrokenRows broken={broken} onDone={() => title.current?.focus()} />
    </section>
  );
}
