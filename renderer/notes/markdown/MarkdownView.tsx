/** A note as it reads. Markdown becomes React elements; HTML in it stays the text that was typed. */
import { createContext, useContext, useMemo } from 'react';
import Markdown, { type Components, type Options } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { isOwnLink } from '../../../content/schema/index.ts';
import { parseTarget } from '../../../notation/links.ts';
import { OutsideAddress } from '../../ui/OutsideLink.tsx';
import { headingPlugin } from './headings.ts';
import { NoteLink } from './NoteLink.tsx';
import { isOurs, notationPlugin, readAddress } from './notation-plugin.ts';
import { BOX_AT, taskPlugin } from './task.ts';
import { WhatIfLink } from './WhatIfLink.tsx';
import './markdown.css';

interface Ways {
  /** A box was ticked or unticked: where it stands in the body. Without it boxes cannot be changed. */
  readonly onTask: ((at: number) => void) | undefined;
  readonly onTag: ((tag: string) => void) | undefined;
}

const WaysContext = createContext<Ways>({ onTask: undefined, onTag: undefined });

const httpsOf = (address: string | undefined): URL | null => {
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === 'https:' && url.username === '' && url.password === '' ? url : null;
};

const COMPONENTS: Components = {
  a: function Anchor({ href, children }) {
    const { onTag } = useContext(WaysContext);
    const address = readAddress(href ?? '');
    if (address?.kind === 'tag')
      return onTag ? (
        <button type="button" className="note-tag" onClick={() => onTag(address.name)}>
          #{address.name}
        </button>
      ) : (
        <span className="note-tag">#{address.name}</span>
      );
    if (address) return <NoteLink target={parseTarget(address.written)} words={address.words} />;
    if (href !== undefined && isOwnLink(href)) return <WhatIfLink link={href}>{children}</WhatIfLink>;
    const url = httpsOf(href);
    return url ? <OutsideAddress url={url}>{children}</OutsideAddress> : <span>{children}</span>;
  },
  // Nothing is loaded from the network: a picture is its words and the way to it.
  img: function Picture({ src, alt }) {
    const url = httpsOf(typeof src === 'string' ? src : undefined);
    const words = alt || 'Picture';
    return url ? <OutsideAddress url={url}>{words}</OutsideAddress> : <span>{words}</span>;
  },
  input: function Box({ checked, node }) {
    const { onTask } = useContext(WaysContext);
    const at = Number(node?.properties[BOX_AT] ?? -1);
    return (
      <input
        type="checkbox"
        aria-label={checked ? 'Done' : 'To do'}
        checked={checked ?? false}
        disabled={!onTask || at < 0}
        onChange={() => onTask?.(at)}
      />
    );
  },
  table: ({ children }) => (
    <div className="note-table">
      <table>{children}</table>
    </div>
  ),
};

const REMARK = [remarkGfm, notationPlugin];
const keepAddress = (url: string): string => (isOurs(url) || isOwnLink(url) || httpsOf(url) ? url : '');

interface MarkdownViewProps extends Partial<Ways> {
  readonly body: string;
  /** The level of its first heading: one below that of whatever it is shown in. */
  readonly top?: number;
}

export function MarkdownView({ body, top = 4, onTask, onTag }: MarkdownViewProps) {
  const ways = useMemo(() => ({ onTask, onTag }), [onTask, onTag]);
  const rehype = useMemo<Options['rehypePlugins']>(() => [taskPlugin, [headingPlugin, { top }]], [top]);
  return (
    <WaysContext value={ways}>
      <div className="markdown" dir="auto">
        <Markdown remarkPlugins={REMARK} rehypePlugins={rehype} urlTransform={keepAddress} components={COMPONENTS}>
          {body}
        </Markdown>
      </div>
    </WaysContext>
  );
}
