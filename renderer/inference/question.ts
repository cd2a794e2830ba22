/** What a what-if question asks: its form is known to content, notes and links as well, and lies with them. */
export {
  type Direction,
  HORIZONS,
  type Horizon,
  type Push,
  type Question,
} from '../../content/schema/index.ts';
