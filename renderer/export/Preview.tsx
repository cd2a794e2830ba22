import { useEffect, useState } from 'react';
import { contentsOf } from './contents.ts';
import { withFaces } from './png/faces.ts';

/** The very picture that will leave the app, small; `leftOut`: why it has not all there is. */
export function Preview({ svg, leftOut }: { readonly svg: string; readonly leftOut: string }) {
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
      <figcaption>
        {contents}. {leftOut}
      </figcaption>
    </figure>
  );
}
