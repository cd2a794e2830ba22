import { TableOfContents } from 'lucide-react';
import { useId, useRef } from 'react';
import type { Reading } from '../../content/schema/index.ts';
import { blockId, useCourse } from '../state/course.ts';
import { goTo, useReading } from '../state/reading.ts';

/** The headings of a reading; each leads there. */
export function Contents({ reading }: { readonly reading: Reading }) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const course = useCourse();
  const section = useReading(({ paragraph }) => course.passage.get(paragraph ?? '')?.section.id);
  return (
    <>
      <button
        type="button"
        className="icon-button with-text contents-button"
        popoverTarget={id}
        title="Contents of this reading"
      >
        <TableOfContents className="icon" size={17} aria-hidden />
        Contents
      </button>
      <div ref={menu} id={id} popover="auto" className="contents" role="dialog" aria-label="Contents">
        <ol>
          {reading.sections.map(({ id: each, heading, blocks: [first] }) => (
            <li key={each}>
              <button
                type="button"
                aria-current={each === section ? 'location' : undefined}
                onClick={() => {
                  menu.current?.hidePopover();
                  if (first) goTo({ id: blockId(first), level: reading.id });
                }}
              >
                {heading}
              </button>
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}
