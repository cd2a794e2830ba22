import { FileDown, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { KeepsakeContent, Note, StoreHealth } from '../../../preload/contract.ts';
import { useNotes } from '../../state/notes.ts';
import { useResolve } from '../../state/use-resolve.ts';
import { Button } from '../../ui/Button.tsx';
import { shortDate } from '../../words/date.ts';
import { excerptOf } from '../excerpt.ts';
import { useMarkdownExport } from '../use-markdown-export.ts';
import { takeBack, useBackups } from './store.ts';
import { differenceWords } from './words.ts';

/** How many notes are listed at once; those that differ come first. */
const LISTED = 200;

type Standing = 'missing' | 'changed' | 'same';

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  missing: 'Missing now',
  changed: 'Different now',
  same: 'The same',
};

const HOW: Readonly<Record<StoreHealth['kind'], string>> = {
  good: 'What is missing comes back; what is different now comes as a copy beside it. Nothing is overwritten.',
  damaged: 'Nothing can be written until you say below that you have read what is damaged. Then take them back.',
  'read-only':
    'Your notes can only be read now, so nothing can be taken back into them. Everything can still be exported, and every backup looked at.',
};

interface PreviewNoteProps {
  readonly note: Note;
  readonly standing: Standing;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function PreviewNote({ note, standing, isChosen, onChoose }: PreviewNoteProps) {
  const resolve = useResolve();
  const title = note.title || 'Untitled note';
  return (
    <li className="preview-note" data-standing={standing}>
      {standing !== 'same' && (
        <input
          type="checkbox"
          aria-label={`Take back ${title}`}
          checked={isChosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      )}
      <details>
        <summary>
          <b dir="auto">{title}</b> <span className="preview-standing">{STANDING_WORDS[standing]}</span>
          <span className="muted">
            {note.deletedAt !== null && 'in the trash, '}
            {shortDate(note.updatedAt, Date.now())}
          </span>
          <span className="preview-excerpt muted" dir="auto">
            {excerptOf(note.body, resolve)}
          </span>
        </summary>
        <pre dir="auto">{note.body}</pre>
      </details>
    </li>
  );
}

function Content({ id, content }: { readonly id: string; readonly content: KeepsakeContent }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const isBusy = useBackups((state) => state.isBusy);
  const [outcome, save] = useMarkdownExport();
  const health = useNotes((state) => state.health.kind);
  const canWrite = health === 'good';
  const [missing, changed] = [new Set(content.missing), new Set(content.changed)];
  const standingOf = ({ id: each }: Note): Standing => {
    if (missing.has(each)) return 'missing';
    return changed.has(each) ? 'changed' : 'same';
  };
  const differing = content.notes.filter((note) => standingOf(note) !== 'same');
  const listed = [...differing, ...content.notes.filter((note) => standingOf(note) === 'same')].slice(0, LISTED);
  const picked = differing.filter(({ id: each }) => chosen.has(each)).map(({ id: each }) => each);
  const choose = (note: Note, isChosen: boolean) =>
    setChosen((before) => {
      const next = new Set(before);
      if (isChosen) next.add(note.id);
      else next.delete(note.id);
      return next;
    });
  return (
    <>
      {!content.isSound && <p role="alert">A part of it could not be read. What could is listed here.</p>}
      <p>{differenceWords(content)}</p>
      {content.notes.length > 0 && (
        <div className="backup-ways">
          <Button icon={FileDown} onClick={() => void save(content.notes)}>
            Export these as Markdown…
          </Button>
          <span className="muted" role="status">
            {outcome}
          </span>
        </div>
      )}
      {differing.length > 0 && (
        <div className="backup-ways">
          <Button
            look={canWrite ? 'main' : 'plain'}
            icon={Undo2}
            disabled={!canWrite}
            aria-disabled={isBusy || undefined}
            onClick={() => void takeBack(id, picked)}
          >
            {picked.length > 0 ? `Take back ${picked.length} chosen` : `Take back all ${differing.length}`}
          </Button>
          <span className="muted">{HOW[health]}</span>
        </div>
      )}
      <ul className="preview-notes">
        {listed.map((note) => (
          <PreviewNote
            key={note.id}
            note={note}
            standing={standingOf(note)}
            isChosen={chosen.has(note.id)}
            onChoose={(isChosen) => choose(note, isChosen)}
          />
        ))}
      </ul>
      {content.notes.length > listed.length && (
        <p className="muted">{content.notes.length - listed.length} more notes are in it.</p>
      )}
    </>
  );
}

/** What the chosen backup holds. */
export function KeepsakePreview() {
  const chosen = useBackups((state) => state.chosen);
  const look = useBackups(({ looks }) => (chosen === null ? undefined : looks[chosen]));
  return (
    <section className="keepsake-preview" aria-label="What it holds">
      {chosen !== null && !look && <p className="muted">Reading …</p>}
      {look && !look.ok && <p role="alert">{look.message}</p>}
      {chosen !== null && look?.ok && <Content key={chosen} id={chosen} content={look.value} />}
    </section>
  );
}
