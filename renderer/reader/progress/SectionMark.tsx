import { Check } from 'lucide-react';
import type { Section } from '../../../content/schema/index.ts';
import { useCourse } from '../../state/course.ts';
import { useProgress } from '../../state/progress.ts';
import { countOfSection } from './count.ts';

/** How much of a section was read, beside its heading in the contents; nothing where nothing was. */
export function SectionMark({ section }: { readonly section: Section }) {
  const course = useCourse();
  const { full, plain } = useProgress();
  const { read, of } = countOfSection(course, { full, plain }, section);
  if (read === 0) return null;
  return (
    <span className="section-mark">
      {read === of ? (
        <Check className="icon" size={16} aria-label="read" role="img" />
      ) : (
        <>
          {read}/{of}
          <span className="hidden"> read</span>
        </>
      )}
    </span>
  );
}
