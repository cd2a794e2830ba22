const toList = (): void => document.querySelector<HTMLElement>('.note-list input, .empty button')?.focus();

/** Gives the keyboard to the list of notes, or to the first way on where there are none, once the view has followed. */
export const focusNotes = (): void => {
  requestAnimationFrame(toList);
};

/** The same, but only if what held the keyboard is gone: a row that was deleted, a button that did its work. */
export const focusNotesIfLost = (): void => {
  // A menu that closes gives the keyboard back one frame later.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement === null || document.activeElement === document.body) toList();
    }),
  );
};
