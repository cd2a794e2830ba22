import { useWanted } from '../notes/write.ts';
import type { Found } from '../search/documents.ts';
import { useView } from '../state/view.ts';
import { focusCard } from './focus.ts';

/** What leads to a card; a source opens its dialog, library and text give the keyboard to what was asked for. */
const ON_CARD: ReadonlySet<Found['kind']> = new Set<Found['kind']>(['concept', 'relation', 'fact']);

/** The question of the journal that is open. */
const focusQuestion = (): void => document.querySelector<HTMLElement>('.question[aria-current]')?.focus();

/** After a jump from search the keyboard goes to what was found: the card's title, the note's text, the question. */
export const followJump = (kind: Found['kind']): void => {
  if (kind === 'note') useWanted.setState({ noteId: useView.getState().noteId });
  else if (kind === 'entry') requestAnimationFrame(focusQuestion);
  else if (ON_CARD.has(kind)) requestAnimationFrame(focusCard);
};
