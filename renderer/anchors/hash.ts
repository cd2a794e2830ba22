const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * A hash that tells one version of a paragraph from another; no protection against malice, and none is needed.
 *
 * @returns 16 hexadecimal digits: FNV-1a with 64 bits over the text in UTF-16 units
 */
export const hashOf = (text: string): string => {
  let hash = OFFSET;
  for (let index = 0; index < text.length; index += 1)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * PRIME);
  return hash.toString(16).padStart(16, '0');
};
