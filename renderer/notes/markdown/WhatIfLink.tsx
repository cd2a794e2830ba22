import type { ReactNode } from 'react';
import { readLink } from '../../../content/schema/index.ts';
import { useAtlas } from '../../state/atlas.ts';
import { inAtlas } from '../../state/known-question.ts';
import { openWhatIf } from '../../state/open-what-if.ts';
import { InlineButton } from '../../ui/InlineButton.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { questionTitle } from '../../words/scenario.ts';

interface WhatIfLinkProps {
  readonly link: string;
  /** Its words; the link itself where it has no others. */
  readonly children: ReactNode;
}

/** A link to a what-if in a note, under what it asks where it has no words of its own; one that cannot be asked says why. */
export function WhatIfLink({ link, children }: WhatIfLinkProps) {
  const atlas = useAtlas();
  const read = inAtlas(atlas, readLink(link));
  if (!read.ok)
    return (
      <span className="note-link is-broken" title={read.message}>
        {children}
        <VisuallyHidden>, a link that leads nowhere</VisuallyHidden>
      </span>
    );
  return (
    <InlineButton className="note-link" onPress={() => openWhatIf(read.question, 'open what-if of a note')}>
      {children === link ? `What if: ${questionTitle(atlas, read.question)}` : children}
    </InlineButton>
  );
}
