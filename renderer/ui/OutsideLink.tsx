import { ExternalLink } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Reference } from '../../content/schema/index.ts';
import { linkOf } from '../words/reference.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface OutsideAddressProps {
  /** An https address. */
  readonly url: URL;
  readonly children: ReactNode;
}

/** Asks before it leaves the app, and shows the host as the browser will read it (in punycode). */
export function OutsideAddress({ url, children }: OutsideAddressProps) {
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const leave = async () => {
    const answer = await window.study.links.open(url.href);
    if (answer.ok) setAsking(false);
    else setRefusal(answer.message);
  };
  const close = () => {
    setAsking(false);
    setRefusal(null);
  };
  return (
    <>
      <button type="button" className="text-button outside-link" onClick={() => setAsking(true)}>
        {children}
        <ExternalLink className="icon" size={14} aria-hidden />
        <VisuallyHidden>, opens in your browser</VisuallyHidden>
      </button>
      {isAsking && (
        <Dialog
          title="Open in your browser?"
          onClose={close}
          actions={
            <>
              <Button onClick={close}>Stay here</Button>
              <Button look="main" onClick={() => void leave()}>
                Open {url.host}
              </Button>
            </>
          }
        >
          <p>This leaves the app and needs the internet.</p>
          <p className="outside-address">{url.href}</p>
          {refusal && <p role="alert">{refusal}</p>}
        </Dialog>
      )}
    </>
  );
}

/** The way to a source in the browser. */
export function OutsideLink({ reference }: { readonly reference: Reference }) {
  const link = linkOf(reference);
  if (!link) return null;
  const url = new URL(link);
  return <OutsideAddress url={url}>{reference.DOI ? `doi.org/${reference.DOI}` : url.host}</OutsideAddress>;
}
