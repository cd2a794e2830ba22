import type { ClaimId } from '../../content/schema/index.ts';
import { type Passage, useCourse } from '../state/course.ts';
import { goTo } from '../state/reading.ts';
import { passageWords } from '../words/passage-name.ts';
import './PassageLinks.css';

interface PassageLinksProps {
  readonly passages: readonly Passage[];
  /** What is meant there, where that is known. */
  readonly claim?: ClaimId;
}

/** Passages by depth and heading; each leads to its place in the text. */
export function PassageLinks({ passages, claim }: PassageLinksProps) {
  const course = useCourse();
  return (
    <ul className="passage-links">
      {passages.map((passage) => (
        <li key={passage.id}>
          <button type="button" className="text-button" onClick={() => goTo(passage, { claim })}>
            {passageWords(course, passage)}
          </button>
        </li>
      ))}
    </ul>
  );
}
