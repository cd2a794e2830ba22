import type { PictureWish } from './draw.ts';
import type { Format } from './formats.ts';
import type { Moment } from './pictures.ts';

/** What a person asks for in the dialog. */
export interface Wish extends PictureWish {
  readonly format: Format;
}

/** What is lit is what one has just worked for; else the whole map. */
export const firstWish = ({ lights }: Moment): Wish => ({
  part: lights.lit ? 'lit' : 'whole',
  format: 'svg',
  colours: 'paper',
  listsSources: true,
  title: null,
});
