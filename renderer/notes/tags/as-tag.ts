import { TAG_CAPS } from '../../../preload/contract.ts';

/**
 * What somebody typed, as a tag: without `#`, hyphens for spaces.
 *
 * @returns null for what cannot be one, because no letter is in it or a sign that a tag does not have
 */
export const asTag = (typed: string): string | null => {
  const tag = typed.normalize('NFC').trim().replace(/^#+/, '').replace(/\s+/g, '-');
  const isTag = /^[\p{L}\p{N}_/-][\p{L}\p{M}\p{N}_/-]*$/u.test(tag) && /\p{L}/u.test(tag);
  return isTag && tag.length <= TAG_CAPS.tag ? tag : null;
};
