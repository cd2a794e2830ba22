/** Gives the keyboard to the list of notes, or to the first way on where there are none, once the view has followed. */
export const focusNotes = (): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.note-list input, .empty button')?.focus());
};
