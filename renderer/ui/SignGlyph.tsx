import './SignGlyph.css';

/** The seven lines of the map. */
export type Sign = 'raises' | 'lowers' | 'depends' | 'linked' | 'needs' | 'treats' | 'part';

const ENDS: Readonly<Record<Sign, readonly { readonly className: string; readonly d: string }[]>> = {
  raises: [{ className: 'hollow', d: 'M-10 -5 0 0l-10 5z' }],
  lowers: [{ className: 'bar', d: 'M-1.5 -6.5V6.5' }],
  depends: [
    { className: 'hollow', d: 'M-12 0l6-5 6 5-6 5z' },
    { className: 'full', d: 'M-12 0 0 0-6 5z' },
  ],
  linked: [{ className: 'hollow', d: 'M-12 0l6-5 6 5-6 5z' }],
  needs: [
    { className: 'bar', d: 'M-13 -5.5V5.5' },
    { className: 'hollow', d: 'M-10 -5 0 0l-10 5z' },
  ],
  treats: [
    { className: 'hollow', d: 'M-12 0a5.5 5.5 0 1 1 11 0a5.5 5.5 0 1 1 -11 0z' },
    { className: 'plus', d: 'M-6.5 -3v6M-9.5 0h6' },
  ],
  part: [],
};

const LINE_END: Readonly<Record<Sign, number>> = {
  raises: -10,
  lowers: -2,
  depends: -12,
  linked: -12,
  needs: -10,
  treats: -12,
  part: 0,
};

/** A short line of the map with its end, as a sample beside words that say the same. */
export function SignGlyph({ sign, width = 26 }: { readonly sign: Sign; readonly width?: number }) {
  return (
    <svg
      className={`sign sign-${sign}`}
      width={width}
      height="16"
      viewBox={`${-width} -8 ${width} 16`}
      aria-hidden="true"
    >
      <path className="stem" d={`M${1 - width} 0H${LINE_END[sign]}`} />
      {ENDS[sign].map((end) => (
        <path key={end.d} {...end} />
      ))}
    </svg>
  );
}
