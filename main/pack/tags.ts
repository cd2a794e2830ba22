/** Tags as other programs write them into front matter. */
import { TAG_CAPS } from '../../preload/contract.ts';

const TAG = /^[\p{L}\p{N}_/-]*\p{L}[\p{L}\p{M}\p{N}_/-]*$/u;

/** A list, or one text with commas or spaces between; with or without `#`. What is no tag here is left out. */
export const tagsFrom = (value: unknown): readonly string[] => {
  const words = typeof value === 'string' ? value.split(/[,\s]+/) : Array.isArray(value) ? value : [];
  const tags = words
    .map((word) => `${word}`.trim().replace(/^#/, ''))
    .filter((word) => word.length <= TAG_CAPS.tag && TAG.test(word));
  return [...new Set(tags)].slice(0, TAG_CAPS.tags);
};
