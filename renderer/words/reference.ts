import type { Reference } from '../../content/schema/index.ts';

type Name = NonNullable<Reference['author']>[number];

const AUTHORS_SHOWN = 6;

const initials = (given: string): string =>
  given
    .split(/[\s.-]+/)
    .map((part) => part.charAt(0))
    .join('')
    .toUpperCase();

const nameOf = (name: Name): string => {
  if ('literal' in name) return name.literal;
  return name.given ? `${name.family} ${initials(name.given)}` : name.family;
};

const familyOf = (name: Name): string => ('literal' in name ? name.literal : name.family);

/** Year of publication. */
export const yearOf = (reference: Reference): number | undefined => reference.issued['date-parts'][0][0];

/** Authors as in a Vancouver list: six at most, then "et al."; editors where there are no authors. */
export const authorList = (reference: Reference): string => {
  const names = reference.author ?? reference.editor ?? [];
  const isCut = names.length > AUTHORS_SHOWN || reference.custom.authorsIncomplete;
  const shown = names.slice(0, AUTHORS_SHOWN).map(nameOf);
  return [...shown, ...(isCut ? ['et al.'] : [])].join(', ');
};

/** What stands under a title on a card: "Herman et al. 2016", "Handa and Weiser 2014". */
export const shortCitation = (reference: Reference): string => {
  const [first, second, ...more] = reference.author ?? reference.editor ?? [];
  const year = yearOf(reference) ?? '';
  if (!first) return `${reference['container-title'] ?? reference.publisher ?? ''} ${year}`.trim();
  if (more.length > 0 || reference.custom.authorsIncomplete) return `${familyOf(first)} et al. ${year}`;
  return second ? `${familyOf(first)} and ${familyOf(second)} ${year}` : `${familyOf(first)} ${year}`;
};

const ORDINAL_ENDS = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const;
const ORDINALS = new Intl.PluralRules('en-GB', { type: 'ordinal' });

/** "24" becomes "24th"; an edition in words stays as it is. */
const ordinal = (edition: string): string =>
  /^\d+$/.test(edition) ? `${edition}${ORDINAL_ENDS[ORDINALS.select(Number(edition))]}` : edition;

/** Where it appeared: "Compr Physiol 2016;6(2):603–621", as far as it is known. */
export const whereOf = (reference: Reference): string => {
  const { volume, issue, page, edition, publisher } = reference;
  const host = [reference['container-title'], edition && `${ordinal(edition)} ed.`, publisher]
    .filter(Boolean)
    .join(', ');
  const place = [volume && `${volume}${issue ? `(${issue})` : ''}`, page?.replaceAll('-', '–')]
    .filter(Boolean)
    .join(':');
  return [`${host} ${yearOf(reference) ?? ''}`.trim(), place].filter(Boolean).join(';');
};

/** One line in the manner of Vancouver: authors, title, journal, year, volume, pages, DOI. */
export const formatReference = (reference: Reference): string =>
  [
    authorList(reference).replace(/\.$/, ''),
    reference.title,
    whereOf(reference),
    reference.DOI && `doi:${reference.DOI}`,
  ]
    .filter(Boolean)
    .map((part) => `${part}`.replace(/([^?!])$/, (last) => (last === '.' ? last : `${last}.`)))
    .join(' ');

/** The https address that a reference leads to, or undefined where it has none. */
export const linkOf = (reference: Reference): string | undefined =>
  reference.DOI ? `https://doi.org/${reference.DOI}` : reference.URL;

/** Whether the record was compared with the source's own page, and its DOI too where it has one. */
export const isRecordChecked = ({ DOI, custom }: Reference): boolean =>
  custom.verified === 'stored-page' && (custom.doiVerified || !DOI);
