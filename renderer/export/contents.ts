import type { RelationId } from '../../content/schema/index.ts';
import { fittingIn, isOpen } from '../state/filter.ts';
import { counted } from '../words/counted.ts';
import type { Moment, Part } from './pictures.ts';

/** The ids that a picture carries in an attribute. */
const idsIn = (svg: string, attribute: 'concept' | 'relation'): ReadonlySet<string> =>
  new Set([...svg.matchAll(new RegExp(` data-${attribute}="([^"]+)"`, 'g'))].map(([, id = '']) => id));

/** What a picture draws, counted in the picture itself: "138 concepts, 167 relations". */
export const contentsOf = (svg: string): string =>
  [counted(idsIn(svg, 'concept').size, 'concept'), counted(idsIn(svg, 'relation').size, 'relation')].join(', ');

/** The relations that a part of the map is asked for. */
const askedFor = (part: Part, { atlas, lights }: Moment): readonly RelationId[] => {
  if (part === 'lit') return [...(lights.lit?.relations ?? [])];
  if (isOpen(lights.filter)) return atlas.relations.map(({ id }) => id);
  return [...fittingIn(atlas, lights.filter, lights.noted).relations];
};

/**
 * Why a picture has fewer lines than there are relations: "Of 91 that fit the filter, 29 have no line of their own: a
 * frame, a bracket or another line says them." Empty where it has all of them.
 */
export const leftOutWords = (svg: string, part: Part, moment: Moment): string => {
  const { layout } = moment.atlas;
  const asked = askedFor(part, moment);
  const drawn = idsIn(svg, 'relation');
  const missing = asked.filter((id) => !drawn.has(id));
  if (missing.length === 0) return '';
  const withoutLine = new Set(layout.unlined.map(({ relation }) => relation));
  const onRequest = new Set(
    layout.lines.filter(({ tier, comb }) => tier === 3 && !comb).map(({ relation }) => relation),
  );
  const unlined = missing.filter((id) => withoutLine.has(id)).length;
  const hidden = moment.lights.showsContext ? 0 : missing.filter((id) => onRequest.has(id)).length;
  const beyond = missing.length - unlined - hidden;
  const reasons = [
    unlined > 0 ? `${unlined} have no line of their own: a frame, a bracket or another line says them` : '',
    hidden > 0 ? `${hidden} are contested or context and not shown` : '',
    beyond > 0 ? `${beyond} lie beyond the picture or are not lit` : '',
  ].filter(Boolean);
  const whole = isOpen(moment.lights.filter) ? `Of all ${asked.length}` : `Of ${asked.length} that fit the filter`;
  return `${whole}, ${reasons.join('; ')}.`;
};
