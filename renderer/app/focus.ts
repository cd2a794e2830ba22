const first = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);

/** Gives the keyboard to the map or to the rows of the list, or to the first control of another page. */
export const focusPage = (): void =>
  (first('main [data-keys] [tabindex="0"]') ?? first('main :is(button, input, textarea)'))?.focus();

/** Gives the keyboard to the title of the card, where there is one. */
export const focusCard = (): void => first('.card-pane h2')?.focus();

export const isInCard = (): boolean => Boolean(document.activeElement?.closest('.card-pane'));
