import { TableOfContents } from 'lucide-react';
import { useId, useRef } from 'react';
import type { Reading } from '../../content/schema/index.ts';
import { blockId, useCourse } from '../state/course.ts';
import { goTo, useReading } from '../state/reading.ts';
import { SectionMark } from './progress/SectionMark.tsx';

/** The headings of a reading; each leads there. */
export function Contents({ reading }: { readonly reading: Reading }) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const course = useCourse();
  const open = useReading(({ paragraph }) => course.passage.get(paragraph ?? '')?.section);
  return (
    <>
      <button
        type="button"
        className="icon-button with-text contents-button"
        popoverTarget={id}
        title="Contents of this reading"
      >
        <TableOfContents className="icon" size={17} aria-hidden />
        <span className="contents-word">Contents</span>
      </button>
      <div ref={menu} id={id} popover="auto" className="contents" role="dialog" aria-label="Contents">
        <ol>
          {reading.sections.map((section) => (
            <li key={section.id}>
              <button
                type="button"
                aria-current={section === open ? 'location' : undefined}
                onClick={() => {
                  menu.current?.hidePopover();
                  const [first] = section.blocks;
                  if (first) goTo({ id: blockId(first), level: reading.id });
                }}
              >
                {section.heading}
                <SectionMark section={section} />
              </button>
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}
