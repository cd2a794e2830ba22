import type { Marks } from '../path.ts';

const moved = ({ x, y }: { readonly x: number; readonly y: number }): string => `translate(${x} ${y})`;

/** Marks that sit on a line: `//` for hours and longer, a not-equal disc for contested, a rose square for a note. */
export function LineMarks({ marks, isNoted }: { readonly marks: Marks; readonly isNoted: boolean }) {
  const { delay, contested, note } = marks;
  return (
    <>
      {delay && (
        <g className="delay" transform={`${moved(delay)} rotate(${delay.angle})`}>
          <path className="delay-gap" d="M-3.5 0h7" />
          <path d="M-4.5 5 -.5 -5M.5 5 4.5 -5" />
        </g>
      )}
      {contested && (
        <g className="contested" transform={moved(contested)}>
          <g className="scaled">
            <circle r="7.5" />
            <path d="M-3.2 -1.7h6.4M-3.2 1.7h6.4M2 -4.4-2 4.4" />
          </g>
        </g>
      )}
      {isNoted && (
        <g className="line-note" transform={moved(note)}>
          <g className="scaled">
            <rect x="-5" y="-5" width="10" height="10" rx="2.5" />
          </g>
        </g>
      )}
    </>
  );
}
