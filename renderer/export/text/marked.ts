import type { Sources } from '../../ui/sources.ts';
import { type Stretch, stretchesOf } from '../../words/stretches.ts';
import { escaped, tag } from './html.ts';

/** Where a source stands in the list at the end. */
export const anchorOf = (number: number): string => `source-${number}`;

const stretchToHtml = (stretch: Stretch, sources: Sources): string => {
  switch (stretch.kind) {
    case 'cites': {
      const numbers = stretch.ids.flatMap((id) => sources.get(id)?.number ?? []).sort((a, b) => a - b);
      if (numbers.length === 0) return '';
      const links = numbers.map((number) => tag('a', { href: `#${anchorOf(number)}` }, `${number}`));
      return tag('sup', {}, links.join(','));
    }
    case 'emphasis':
      return tag('em', {}, escaped(stretch.text));
    default:
      // What leads to the map on the screen leads nowhere on paper.
      return escaped(stretch.text);
  }
};

/** A marked text as HTML: its words, and the numbers of its sources, which lead to the list. */
export const markedToHtml = (text: string, sources: Sources): string =>
  stretchesOf(text)
    .map((stretch) => stretchToHtml(stretch, sources))
    .join('');
