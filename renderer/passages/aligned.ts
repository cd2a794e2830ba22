const isBlank = (sign: string): boolean => /\s/.test(sign);

/**
 * Where each unit of a drawn text stands in the spoken one. They are the same but for white space, which the page may
 * have more of.
 *
 * @returns one place more than the drawn text has units, the last for its end; null if the two do not say the same
 */
export const aligned = (drawn: string, spoken: string): readonly number[] | null => {
  const places: number[] = [];
  let at = 0;
  for (const sign of drawn.split('')) {
    if (isBlank(sign)) places.push(at);
    else {
      while (at < spoken.length && isBlank(spoken.charAt(at))) at += 1;
      if (spoken.charAt(at) !== sign) return null;
      places.push(at);
      at += 1;
    }
  }
  return spoken.slice(at).trim() === '' ? [...places, at] : null;
};
