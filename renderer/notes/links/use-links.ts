import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Note } from '../../../preload/contract.ts';
import { type Atlas, useAtlas } from '../../state/atlas.ts';
import { useNotes } from '../../state/notes.ts';
import { remembered } from '../../state/remembered.ts';
import { makeResolve } from '../../state/resolve.ts';
import { type Finder, makeFinder, namesOf } from './mentions.ts';
import { type LinkGraph, linkGraph, linksOf, type Place, type Thing, thingKey } from './places.ts';

const graphsOf = remembered((atlas: Atlas) =>
  remembered((notes: readonly Note[]): LinkGraph => linkGraph(notes, makeResolve(atlas, notes))),
);

/** Reads the notes one by one while nobody needs the window; what was read before costs a look-up. @returns "never mind" */
const readWhenIdle = (notes: readonly Note[], read: (note: Note) => void, onDone: () => void) => {
  let next = 0;
  let wish = requestIdleCallback(go);
  function go(deadline: IdleDeadline): void {
    do {
      const note = notes[next];
      next += 1;
      if (note) read(note);
    } while (next < notes.length && (next % 32 !== 0 || deadline.timeRemaining() > 1));
    if (next < notes.length) wish = requestIdleCallback(go);
    else onDone();
  }
  return () => cancelIdleCallback(wish);
};

/** The graph that was worked out last: what is shown until there is a newer one. */
let latest: LinkGraph = { linkedFrom: new Map(), broken: [] };

/** What links to what, live: one graph for everybody who asks, worked out when there is time. */
export const useLinkGraph = (): LinkGraph => {
  const atlas = useAtlas();
  const notes = useDeferredValue(useNotes((state) => state.notes));
  const [graph, setGraph] = useState(latest);
  useEffect(
    () =>
      readWhenIdle(notes, linksOf, () => {
        latest = graphsOf(atlas)(notes);
        setGraph(latest);
      }),
    [atlas, notes],
  );
  return graph;
};

/** Things whose finders are kept, with what they found. */
const FINDERS_KEPT = 12;
const finders = new Map<string, Finder>();

const finderFor = (atlas: Atlas, thing: Thing, names: string): Finder => {
  const key = `${thingKey(thing)}\n${names}`;
  const finder = finders.get(key) ?? makeFinder(atlas, names === '' ? [] : names.split('\n'));
  finders.delete(key);
  finders.set(key, finder);
  const [oldest] = finders.keys();
  if (finders.size > FINDERS_KEPT && oldest !== undefined) finders.delete(oldest);
  return finder;
};

interface Mentions {
  readonly finder: Finder;
  /** The first mention in each note, newest change first. Of the notes as they were a moment ago. */
  readonly places: readonly Place[];
}

/** Where notes name a thing without linking to it there. */
export const useMentions = (thing: Thing): Mentions => {
  const atlas = useAtlas();
  const notes = useDeferredValue(useNotes((state) => state.notes));
  const { kind, id } = thing;
  const names = useMemo(() => namesOf(atlas, notes, { kind, id }).join('\n'), [atlas, notes, kind, id]);
  const finder = useMemo(() => finderFor(atlas, { kind, id }, names), [atlas, kind, id, names]);
  const [found, setFound] = useState<Mentions>({ finder, places: [] });
  useEffect(() => {
    const places: Place[] = [];
    const read = (note: Note) => {
      const place = finder.firstIn(note);
      if (place) places.push(place);
    };
    return readWhenIdle(notes, read, () => setFound({ finder, places }));
  }, [notes, finder]);
  return found.finder === finder ? found : { finder, places: [] };
};
