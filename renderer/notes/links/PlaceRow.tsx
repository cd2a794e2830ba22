import type { ReactNode } from 'react';
import { useView } from '../../state/view.ts';
import { useResolve } from '../markdown/use-resolve.ts';
import { useWanted } from '../write.ts';
import { excerptAround, type Place } from './places.ts';

interface PlaceRowProps {
  readonly place: Place;
  readonly children?: ReactNode;
}

/** A place in a note: its title, which opens it, and what stands around the place. */
export function PlaceRow({ place, children }: PlaceRowProps) {
  const { before, words, after } = excerptAround(place, useResolve());
  const openNote = useView((state) => state.openNote);
  const { id, title } = place.note;
  return (
    <li className="note-place">
      <button
        type="button"
        className="text-button note-place-title"
        dir="auto"
        onClick={() => {
          useWanted.setState({ noteId: id, at: place.start });
          openNote(id);
        }}
      >
        {title || 'Untitled note'}
      </button>
      <p className="note-place-words" dir="auto">
        {before}
        <b>{words}</b>
        {after}
      </p>
      {children}
    </li>
  );
}
