import type { Note } from '../../../preload/contract.ts';
import type { Resolved } from '../../state/resolve.ts';
import { announce } from '../../ui/announcer.tsx';
import { changeNotes, changeOf } from '../change.ts';
import { useRemoval } from '../remove.ts';
import type { Finder } from './mentions.ts';
import type { BrokenLink, Place } from './places.ts';
import { withLink } from './with-link.ts';

/** Gives a note another text as one step that can be undone. @param make  null: nothing is left to change */
const rewrite = async (
  label: string,
  note: Note,
  make: (now: Note) => string | null,
  news: string,
): Promise<boolean> => {
  const answer = await changeNotes(label, [note.id], (notes) =>
    notes.flatMap((now) => {
      const body = make(now);
      return body === null ? [] : [changeOf(now, { body })];
    }),
  );
  useRemoval.setState({ message: answer.ok ? null : answer.message });
  if (answer.ok) announce(answer.value.length > 0 ? news : 'The note has changed meanwhile.');
  return answer.ok && answer.value.length > 0;
};

/** Turns a mention into a link. @returns whether it is one now */
export const linkMention = (place: Place, finder: Finder, thing: Resolved): Promise<boolean> =>
  rewrite(
    'link a mention',
    place.note,
    (now) => withLink(now.body, finder.allIn(now), place.start, thing),
    `Linked to ${thing.name}`,
  );

/** Leaves the words of a link that leads nowhere, and takes the link away. */
export const unlink = ({ note, start, end }: BrokenLink, words: string): Promise<boolean> =>
  rewrite(
    'take a link away',
    note,
    ({ body }) => (body === note.body ? body.slice(0, start) + words + body.slice(end) : null),
    'The words stay, the link is gone',
  );
