import type { Theme } from '../../preload/contract.ts';
import css from './tokens.css?raw';

const COMMENT = /\/\*[\s\S]*?\*\//g;
const MEDIA = /@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
const RULE = /([^{}]+)\{([^{}]*)\}/g;
const DECLARATION = /(--[\w-]+)\s*:\s*([^;]+);/g;
const REFERENCE = /var\((--[\w-]+)\)/g;

/**
 * The design tokens of a theme as `tokens.css` gives them, for tests: what people see is what is measured. Rules count
 * in their order, as in the browser; rules for reduced motion and forced colours are left out.
 *
 * @returns reads a custom property, `--map`, with its references resolved
 * @throws Error, when read, if the theme has no such property
 */
export const realTokens = (theme: Exclude<Theme, 'system'>): ((property: string) => string) => {
  const values = new Map<string, string>();
  const sheet = css.replaceAll(COMMENT, '').replaceAll(MEDIA, '');
  for (const [, selectors = '', body = ''] of sheet.matchAll(RULE)) {
    const isMeant = selectors.split(',').some((each) => [':root', `[data-theme="${theme}"]`].includes(each.trim()));
    if (isMeant) for (const [, name = '', value = ''] of body.matchAll(DECLARATION)) values.set(name, value.trim());
  }
  const read = (property: string): string => {
    const value = values.get(property);
    if (value === undefined) throw new Error(`${property} is no token of the ${theme} theme`);
    return value.replaceAll(REFERENCE, (_, name: string) => read(name));
  };
  return read;
};
