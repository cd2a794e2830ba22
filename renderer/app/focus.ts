const first = (selector: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(selector)].find((each) => each.checkVisibility());

const readPassage = () => first('main [data-read] > [data-block]');

/** The tab stop of the map or of the rows of the list; of the table of a panel only where neither is seen. */
const mapStop = () =>
  first('.map-side :is([data-keys="map"], [data-keys="stage"]) [tabindex="0"]') ??
  first('main :is([data-keys="map"], [data-keys="stage"]) [tabindex="0"]');

const cardTitle = () => first('.card-pane h2');

/** Gives the keyboard to what is read, else to the map or the rows of the list, or to the first control of another page. */
export const focusPage = (): void => {
  const text = readPassage();
  if (text) text.focus({ preventScroll: true });
  else (mapStop() ?? first('main :is(button, input, textarea)'))?.focus();
};

/** Gives the keyboard to the title of the card, where there is one. */
export const focusCard = (): void => cardTitle()?.focus();

/** From the text or the what-if to the map beside it, from there to the card, and from the card back to the page. */
export const switchPane = (): void => {
  const at = document.activeElement;
  const map = at?.closest('.reading-page, .whatif') ? mapStop() : undefined;
  if (map) map.focus();
  else if (at?.closest('.card-pane') || !cardTitle()) focusPage();
  else focusCard();
};
