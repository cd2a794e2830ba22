export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What XML 1.0 cannot hold even escaped: control characters and halves of surrogate pairs. */
const UNSPEAKABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as it may stand in XML, in an element or an attribute. */
export const escapeXml = (text: string): string =>
  text.replace(UNSPEAKABLE, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const tidy = (value: string | number): string =>
  typeof value === 'number' ? `${Math.round(value * 100) / 100}` : escapeXml(value);

/**
 * An element in markup. Attributes are escaped, undefined ones left out, numbers rounded to hundredths.
 *
 * @param children  markup, escaped already
 */
export const element = (name: string, attributes: Attributes, ...children: readonly string[]): string => {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${tidy(value)}"`]))
    .join('');
  const inside = children.join('');
  return inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>`;
};

/** Moves a picture by its upper left corner. */
export const movedTo = (x: number, y: number, ...children: readonly string[]): string =>
  element('g', { transform: `translate(${tidy(x)} ${tidy(y)})` }, ...children);
