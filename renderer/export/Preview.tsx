import { useEffect, useState } from 'react';
import { withFaces } from './png/faces.ts';

const counted = (svg: string, name: string, word: string): string => {
  const count = svg.split(` data-${name}="`).length - 1;
  return `${count} ${word}${count === 1 ? '' : 's'}`;
};

/** What a picture draws, counted in the picture itself: "124 concepts, 142 relations". */
const contentsOf = (svg: string): string =>
  [counted(svg, 'concept', 'concept'), counted(svg, 'relation', 'relation')].join(', ');

/** The very picture that will leave the app, small. */
export function Preview({ svg }: { readonly svg: string }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let isWanted = true;
    // Without our faces it is still the same picture, in the system's.
    const drawn = withFaces(svg).catch(() => svg);
    void drawn.then((picture) => {
      if (!isWanted) return;
      made = URL.createObjectURL(new Blob([picture], { type: 'image/svg+xml' }));
      setAddress(made);
    });
    return () => {
      isWanted = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [svg]);
  const contents = contentsOf(svg);
  return (
    <figure className="export-preview">
      <div>{address && <img src={address} alt={`Preview: ${contents}`} />}</div>
      <figcaption>{contents}</figcaption>
    </figure>
  );
}
