/** Foreign words in one line of Markdown: a title or a name must not begin a heading or a list of its own, nor a mark. */
export const inLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|&~]/g, (sign) => `\\${sign}`);
