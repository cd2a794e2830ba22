import { useMemo, useRef } from 'react';
import { tagKey, tagsOf } from '../../../notation/tags.ts';
import { useAtlas } from '../../state/atlas.ts';
import { useNotes } from '../../state/notes.ts';
import { useResolve } from '../../state/use-resolve.ts';
import { openLink } from '../markdown/open-link.ts';
import { desk } from '../use-desk.ts';
import type { Hands } from './hands.ts';
import { linkablesOf } from './linkables.ts';

/** All tags in use, each once, in the order of the alphabet. */
const tagsInUse = (): readonly string[] => {
  const all = new Map(useNotes.getState().notes.flatMap((note) => tagsOf(note).map((tag) => [tagKey(tag), tag])));
  return [...all.values()].toSorted((a, b) => a.localeCompare(b));
};

/** What the editor of a note asks of the page; the same object until names change. */
export const useHands = (id: string, onDone: (() => void) | undefined): Hands => {
  const atlas = useAtlas();
  const resolve = useResolve();
  const done = useRef(onDone);
  done.current = onDone;
  const isClosable = onDone !== undefined;
  return useMemo(
    () => ({
      text: () => desk.store.getState().drafts[id]?.text ?? '',
      onType: (text) => desk.type(id, text),
      onLeave: () => void desk.flush(id),
      onDone: isClosable ? () => done.current?.() : null,
      resolve,
      open: openLink,
      linkables: () => linkablesOf(atlas, useNotes.getState().notes, id),
      tags: tagsInUse,
    }),
    [id, isClosable, resolve, atlas],
  );
};
