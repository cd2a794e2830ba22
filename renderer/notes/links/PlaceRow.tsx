import type { ReactNode } from 'react';
import { useResolve } from '../../state/use-resolve.ts';
import { useView } from '../../state/view.ts';
import { useWanted } from '../write.ts';
import { excerptAround, type Place } from './places.ts';

interface PlaceRowProps {
  readonly place: Place;
  /** The note is the one that is open: its title need not be told. */
  readonly isHere?: boolean;
  readonly children?: ReactNode;
}

/** A place in a note: its title, which opens it there, and what stands around the place. */
export function PlaceRow({ place, isHere = false, children }: PlaceRowProps) {
  const { before, words, after } = excerptAround(place, useResolve());
  const openNote = useView((state) => state.openNote);
  const { id, title } = place.note;
  const open = () => {
    useWanted.setState({ noteId: id, at: place.start });
    openNote(id);
  };
  const around = (
    <>
      {before}
      <b>{words}</b>
      {after}
    </>
  );
  if (isHere)
    return (
      <li className="note-place">
        <button type="button" className="note-place-words is-way" dir="auto" onClick={open}>
          {around}
        </button>
        {children}
      </li>
    );
  return (
    <li className="note-place">
      <button type="button" className="text-button note-place-title" dir="auto" onClick={open}>
        {title || 'Untitled note'}
      </button>
      <p className="note-place-words" dir="auto">
        {around}
      </p>
      {children}
    </li>
  );
}
