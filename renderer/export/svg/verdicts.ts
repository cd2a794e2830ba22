import type { Point } from '../../../content/schema/index.ts';
import type { Palette } from '../../drawing/palette.ts';
import { FAINT, type MarkPart, type VerdictMark } from '../../drawing/verdict-mark.ts';
import { element } from './xml.ts';

const partPath = ({ d, ink, width }: MarkPart, palette: Palette): string =>
  width === undefined
    ? element('path', { d, fill: palette[ink] })
    : element('path', { d, fill: 'none', stroke: palette[ink], 'stroke-width': width });

/** The mark of an effect around a point. */
export const verdictGroup = (
  { key, parts, isFaint }: VerdictMark,
  [x, y]: Point,
  palette: Palette,
  scale: number,
): string =>
  element(
    'g',
    {
      'data-verdict': key,
      transform: `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}) scale(${scale})`,
      opacity: isFaint ? FAINT : undefined,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
    ...parts.map((part) => partPath(part, palette)),
  );
