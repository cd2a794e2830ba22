import type { Influence } from '../../../content/schema/index.ts';

/** What hangs on the end of a line, tip at the origin, pointing right. Shape says the sign; colour only repeats it. */
export function EndGlyph({ influence }: { readonly influence: Influence }) {
  switch (influence) {
    case 'raises':
      return <path className="hollow" d="M-10 -5.5 0 0l-10 5.5z" />;
    case 'lowers':
      return <path className="bar" d="M-1.8 -7V7" />;
    case 'needs':
      return (
        <>
          <path className="bar" d="M-13.5 -6V6" />
          <path className="hollow" d="M-10 -5.5 0 0l-10 5.5z" />
        </>
      );
    case 'depends':
      return (
        <>
          <path className="hollow" d="M-12 0l6-5 6 5-6 5z" />
          <path className="full" d="M-12 0 0 0-6 5z" />
        </>
      );
    case 'linked':
      return <path className="hollow" d="M-12 0l6-5 6 5-6 5z" />;
    case 'treats':
      return (
        <>
          <circle className="hollow" cx="-7" r="6" />
          <path className="plus" d="M-7 -3v6M-10 0h6" />
        </>
      );
    case 'part':
      return null;
  }
}
