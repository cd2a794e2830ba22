import { Unlink } from 'lucide-react';
import type { LinkTarget } from '../../../notation/links.ts';
import { useResolve } from '../../state/use-resolve.ts';
import { InlineButton } from '../../ui/InlineButton.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { openLink } from './open-link.ts';

interface NoteLinkProps {
  readonly target: LinkTarget;
  readonly words: string | null;
}

/** A link to something in the app under its name of today; one that leads nowhere says so. */
export function NoteLink({ target, words }: NoteLinkProps) {
  const found = useResolve()(target);
  if (found)
    return (
      <InlineButton className="note-link" onPress={() => openLink(found)}>
        {words ?? found.name}
      </InlineButton>
    );
  return (
    <span className="note-link is-broken" title="This link leads nowhere">
      <Unlink className="icon" size={13} aria-hidden />
      {/* A word joiner: the sign stays on the line of its word. */}
      {'\u2060'}
      {words ?? (target.kind === 'name' ? target.name : `${target.kind} ${target.id}`)}
      <VisuallyHidden>, a link that leads nowhere</VisuallyHidden>
    </span>
  );
}
