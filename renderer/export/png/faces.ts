/** Families that a picture is set in. */
const FAMILIES = /Commissioner|Literata/;

const toDataUri = async (address: string): Promise<string> => {
  const blob = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
};

const facesOf = (sheet: CSSStyleSheet): readonly CSSFontFaceRule[] =>
  [...sheet.cssRules].filter(
    (rule): rule is CSSFontFaceRule =>
      rule instanceof CSSFontFaceRule && FAMILIES.test(rule.style.getPropertyValue('font-family')),
  );

/** The rule with its file written into it. Text may stand in another face for a moment, but never in none. */
const standalone = async (rule: CSSFontFaceRule): Promise<string> => {
  const address = /url\("([^"]+)"\)/.exec(rule.style.getPropertyValue('src'))?.[1] ?? '';
  const absolute = new URL(address, rule.parentStyleSheet?.href ?? location.href).href;
  return rule.cssText.replace(address, await toDataUri(absolute)).replace(/font-display: \w+/, 'font-display: swap');
};

let faces: Promise<string> | undefined;

/**
 * Our faces as style rules that load nothing: a picture that is drawn as an image cannot see the fonts of the page.
 * Read once; some 800 kB.
 *
 * @throws Error if one cannot be read
 */
const embeddedFaces = (): Promise<string> => {
  faces ??= Promise.all([...document.styleSheets].flatMap(facesOf).map(standalone)).then(
    (rules) => rules.join('\n'),
    (error: unknown) => {
      // The next picture tries again.
      faces = undefined;
      throw error;
    },
  );
  return faces;
};

/** The same picture with our faces in it: for drawing in the window and on paper, too heavy for a file to hand on. */
export const withFaces = async (svg: string): Promise<string> => {
  const rules = await embeddedFaces();
  return svg.replace('<title>', () => `<style>${rules}</style><title>`);
};
