import { BookOpenText } from 'lucide-react';
import { useCourse } from '../state/course.ts';
import { passagesAbout } from '../state/passages.ts';
import { goTo } from '../state/reading.ts';
import type { Subject } from '../state/view.ts';
import { Button } from '../ui/Button.tsx';
import { PassageLinks } from '../ui/PassageLinks.tsx';
import './read-about.css';

/** The ways from a card to the passages that speak of it. */
export function ReadAbout({ subject }: { readonly subject: Subject }) {
  const course = useCourse();
  const passages = passagesAbout(course, subject);
  const [first] = passages;
  if (!first) return null;
  return (
    <section className="section read-about" aria-label="Read about this">
      <Button look="quiet" size="small" icon={BookOpenText} onClick={() => goTo(first)}>
        Read about this
      </Button>
      <details>
        <summary>{passages.length === 1 ? '1 passage' : `${passages.length} passages`}</summary>
        <PassageLinks passages={passages} />
      </details>
    </section>
  );
}
