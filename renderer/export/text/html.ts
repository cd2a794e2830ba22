import { escapeXml } from '../svg/xml.ts';

/** Text as it may stand in HTML, in an element or an attribute. */
export const escaped = escapeXml;

/**
 * An element in HTML, always with its end. Attributes are escaped, undefined ones left out.
 *
 * @param children  HTML, escaped already
 */
export const tag = (
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly string[]
): string => {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(value)}"`]))
    .join('');
  return `<${name}${written}>${children.join('')}</${name}>`;
};

/** A string of CSS that can neither end itself nor the style that it stands in. */
export const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} ·,.–-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
