import type { PlaceFailure } from '../../preload/contract.ts';

/** Why a folder was not taken, and what to do. */
export const PLACE = {
  cancelled: 'Nothing was changed.',
  'not-empty':
    'This folder is not empty. Make a new folder in it and choose that one, so that nothing in it is touched.',
  within: 'One folder would lie in the other. Choose a folder outside of where the notes and the backups are now.',
  unwritable: 'This folder cannot be written to. Choose another one.',
  io: 'The choice could not be stored, so everything stays where it is. Try again.',
} satisfies Record<PlaceFailure, string>;

export const notMoved = (to: string, from: string): string =>
  `Your notes were not moved to ${to}: they could not be copied whole. They are where they were, in ${from}, and nothing is missing. Choose another folder, or try this one again.`;

export const moveWaits = (to: string): string =>
  `Your notes are still where they were: ${to} is not empty any more. Choose another folder.`;
