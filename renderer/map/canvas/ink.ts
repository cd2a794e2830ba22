import { useEffect, useState } from 'react';
import type { LaneId } from '../../../content/schema/index.ts';
import { type Palette, paletteOf } from '../../drawing/palette.ts';

/** The colours of a lane: its ground, the lines and words in it, and the small marks that stand for concepts from afar. */
interface LaneInk {
  readonly ground: string;
  readonly line: string;
  readonly ink: string;
  readonly seed: string;
  /** A seed that nothing asks for. */
  readonly pale: string;
}

/** What the canvas is drawn with in one theme. */
export interface Ink {
  readonly palette: Palette;
  readonly lanes: Readonly<Record<LaneId, LaneInk>>;
  /** Of lines and rims that are out of focus. */
  readonly pencil: string;
  readonly tint: string;
  /** Stripes of contested lines. */
  readonly hatch: string;
  readonly font: string;
}

const LETTERS = {
  stress: 's',
  oxytocin: 'x',
  modulators: 'm',
  reproductive: 'r',
  growth: 'g',
} as const satisfies Record<LaneId, string>;

/** Share of a lane's line colour in its seeds; where grounds are white, more of it is needed to be seen. */
const SEED = { usual: [34, 16], contrast: [60, 30] } as const;

const mixed = (colour: string, percent: number, ground: string): string =>
  `color-mix(in srgb, ${colour} ${percent}%, ${ground})`;

const FORCED = '(forced-colors: active)';

/** Reads the colours that the document has now. */
const inkNow = (): Ink => {
  const root = document.documentElement;
  const style = getComputedStyle(root);
  const palette = paletteOf((property) => style.getPropertyValue(property));
  const isForced = matchMedia(FORCED).matches;
  const isContrast = isForced || root.dataset.theme === 'contrast';
  const [seed, pale] = isContrast ? SEED.contrast : SEED.usual;
  const laneInk = (lane: LaneId): LaneInk => {
    const letter = LETTERS[lane];
    const [ground, line] = [palette[`lane-${letter}`], palette[`lane-${letter}-line`]];
    return {
      ground,
      line,
      ink: palette[`lane-${letter}-ink`],
      seed: mixed(line, seed, ground),
      pale: mixed(line, pale, ground),
    };
  };
  return {
    palette,
    lanes: {
      stress: laneInk('stress'),
      oxytocin: laneInk('oxytocin'),
      modulators: laneInk('modulators'),
      reproductive: laneInk('reproductive'),
      growth: laneInk('growth'),
    },
    pencil: isContrast ? mixed(palette.ink, isForced ? 45 : 24, palette.map) : palette.line,
    tint: style.getPropertyValue('--accent-tint').trim(),
    // With high contrast they are as dark as a line, and would hide the dashes of the line on them.
    hatch:
      isContrast && !isForced
        ? mixed(palette['contested-hatch'], 45, palette['contested-tint'])
        : palette['contested-hatch'],
    font: style.getPropertyValue('--font-ui').trim() || 'sans-serif',
  };
};

/** The ink of the theme that is drawn; anew when the theme changes, and when the fonts have come. */
export const useInk = (): Ink => {
  const [ink, setInk] = useState(inkNow);
  useEffect(() => {
    let isGone = false;
    const renew = () => {
      if (!isGone) setInk(inkNow());
    };
    const observer = new MutationObserver(renew);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const system = matchMedia(FORCED);
    system.addEventListener('change', renew);
    if (document.fonts.status === 'loading') void document.fonts.ready.then(renew);
    return () => {
      isGone = true;
      observer.disconnect();
      system.removeEventListener('change', renew);
    };
  }, []);
  return ink;
};
