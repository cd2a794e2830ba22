import { onPaper, paletteFor, screenTheme } from './paper.ts';
import { type Moment, type Part, sheetOf, titleOf } from './pictures.ts';
import { mapToSvg } from './svg/map-to-svg.ts';

/** What a picture is to be. */
export interface PictureWish {
  readonly part: Part;
  readonly colours: 'paper' | 'screen';
  readonly listsSources: boolean;
  /** Null: the title that the part gives itself. */
  readonly title: string | null;
}

export const wishedTitle = (moment: Moment, { part, title }: PictureWish): string => title ?? titleOf(part, moment);

/** Today where the user is, as an ISO date. */
const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');
};

/**
 * The picture as it would leave the app now.
 *
 * @param date  ISO date that stands on it; null for none
 */
export const drawPicture = (moment: Moment, wish: PictureWish, version: string, date: string | null = today()) => {
  const title = wishedTitle(moment, wish);
  const palette = wish.colours === 'screen' ? paletteFor(screenTheme()) : onPaper(paletteFor('light'));
  const rest = { palette, title, version, listsSources: wish.listsSources, date };
  return { title, svg: mapToSvg(sheetOf(wish.part, moment, rest)) };
};
