/** FNV-1a with 32 bits, from a basis. */
const fnv = (text: string, basis: number): string => {
  let hash = basis;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
};

/**
 * A hash that tells one version of a paragraph from another; no protection against malice, and none is needed.
 *
 * @returns 16 hexadecimal digits: FNV-1a over the text in UTF-16 units, from two bases
 */
export const hashOf = (text: string): string => fnv(text, 0x811c9dc5) + fnv(text, 0x050c5d1f);
