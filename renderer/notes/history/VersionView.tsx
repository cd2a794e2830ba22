import { lazy, Suspense, useMemo, useState } from 'react';
import type { Note, NoteTarget, NoteVersion } from '../../../preload/contract.ts';
import { useAtlas } from '../../state/atlas.ts';
import { useCourse } from '../../state/course.ts';
import { useResolve } from '../../state/use-resolve.ts';
import { Segments } from '../../ui/Segments.tsx';
import { nameTarget } from '../name-target.ts';
import { InOneColumn, SideBySide, WordChanges } from './Changes.tsx';
import { compare, sizeOf } from './diff.ts';
import { named } from './named.ts';
import { begun, momentWords, sizeWords } from './words.ts';

const MarkdownView = lazy(async () => ({ default: (await import('../markdown/MarkdownView.tsx')).MarkdownView }));

const LOOKS = [
  { value: 'column', label: 'One column' },
  { value: 'beside', label: 'Side by side' },
  { value: 'read', label: 'As it reads' },
] as const;
type Look = (typeof LOOKS)[number]['value'];

const OTHERS = [
  { value: 'now', label: 'The note now' },
  { value: 'next', label: 'The next version' },
] as const;
type Other = (typeof OTHERS)[number]['value'];

const useNames = () => {
  const [atlas, course] = [useAtlas(), useCourse()];
  return (targets: readonly NoteTarget[]): readonly string[] =>
    targets.map((target) => nameTarget(atlas, course, target) ?? 'something that the atlas no longer holds');
};

interface VersionViewProps {
  readonly note: Note;
  readonly version: NoteVersion;
  /** The version that came after it; null if that is the note as it is. */
  readonly next: NoteVersion | null;
}

/** A version beside what became of it, or as it reads. */
export function VersionView({ note, version, next }: VersionViewProps) {
  const [look, setLook] = useState<Look>('column');
  const [other, setOther] = useState<Other>('now');
  const names = useNames();
  const newer = other === 'next' && next ? next : note;
  const resolve = useResolve();
  const [from, to] = useMemo(() => named(version.body, newer.body, resolve), [version.body, newer.body, resolve]);
  const parts = useMemo(() => compare(from, to), [from, to]);
  const colour = ({ label }: Pick<Note, 'label'>) => (label ? [label] : []);
  const sizes = sizeWords(sizeOf(parts));
  const name = momentWords(version.savedAt, Date.now());
  return (
    <section className="version-view" aria-label={`Version saved ${name}`}>
      <div className="version-tools">
        <Segments legend="Shown" options={LOOKS} chosen={look} onChoose={setLook} />
        {look !== 'read' && next && (
          <Segments legend="Compared with" options={OTHERS} chosen={other} onChoose={setOther} />
        )}
      </div>
      {look !== 'read' && (
        <div className="version-sum">
          <p role="status">
            {begun(sizes)} {newer === note ? 'since then' : 'until the next version'}.
          </p>
          <WordChanges label="Tags" from={version.tags} to={newer.tags} />
          <WordChanges label="About" from={names(version.targets)} to={names(newer.targets)} />
          <WordChanges label="Colour" from={colour(version)} to={colour(newer)} />
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by the keyboard too */}
      <section className="version-text" tabIndex={0} aria-label={look === 'read' ? 'Text' : 'Changes'}>
        {look === 'column' && <InOneColumn parts={parts} />}
        {look === 'beside' && (
          <SideBySide parts={parts} older={begun(name)} newer={newer === note ? 'Now' : 'The next version'} />
        )}
        {look === 'read' && (
          <Suspense fallback={<p className="changes">{version.body}</p>}>
            <MarkdownView body={version.body} />
          </Suspense>
        )}
        {version.body === '' && newer.body === '' && <p className="muted">Without text.</p>}
      </section>
    </section>
  );
}
