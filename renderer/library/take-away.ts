import { type Bibliography, cslOf, type Reference, spokenText } from '../../content/schema/index.ts';
import type { ListKind } from '../../preload/contract.ts';
import type { Listed } from './references.ts';

/** Forms in which sources are taken away; `text` is set in the chosen style. */
export type TakenAs = ListKind | 'text';

const joined = ({ entries }: Bibliography, references: readonly Reference[], form: 'bibtex' | 'ris'): string =>
  references.map(({ id }) => entries[id]?.[form] ?? '').join('\n\n');

/** Sources as one text, in the order given. */
export const writeList = (bibliography: Bibliography, list: readonly Listed[], form: TakenAs): string => {
  const references = list.map(({ reference }) => reference);
  switch (form) {
    case 'bib':
      return `${joined(bibliography, references, 'bibtex')}\n`;
    case 'ris':
      return `${joined(bibliography, references, 'ris')}\n`;
    case 'json':
      return `${JSON.stringify(references.map(cslOf), null, 2)}\n`;
    case 'text':
      return `${list.map(({ text }) => spokenText(text)).join('\n')}\n`;
  }
};
