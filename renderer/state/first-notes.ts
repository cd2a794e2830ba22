import { useEffect, useState } from 'react';
import type { FirstNotes, NoteTarget } from '../../preload/contract.ts';
import { targetKey } from './target-key.ts';

interface Told {
  readonly key: string;
  readonly first: FirstNotes;
}

/** The first notes about a thing, while not all have been read; null where they are not known yet. */
export const useFirstNotes = (thing: NoteTarget): FirstNotes | null => {
  const [told, setTold] = useState<Told | null>(null);
  const key = targetKey(thing);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the thing
  useEffect(() => {
    let isWanted = true;
    const { kind } = thing;
    if (kind !== 'concept' && kind !== 'relation' && kind !== 'prompt' && kind !== 'reference') return;
    window.study.notes.first(thing).then(
      (first) => isWanted && setTold({ key, first }),
      // All of them will be there in a moment.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [key]);
  return told?.key === key ? told.first : null;
};
