import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** What one frame showed of the selected concept. */
interface Sample {
  readonly lod: string;
  /** Its element is seen. */
  readonly isNear: boolean;
  /** The picture from afar is seen, and the rim of the selection is in it where the concept stands. */
  readonly isFar: boolean;
  /** The picture is seen, wherever the camera is. */
  readonly hasPicture: boolean;
}

/** Looks after every frame at how a concept is drawn, until {@link samples} asks. */
const watch = (page: Page, concept: string) =>
  page.evaluate((id) => {
    const find = (selector: string): HTMLElement => {
      const element = document.querySelector<HTMLElement>(selector);
      if (!element) throw new Error(`no ${selector}`);
      return element;
    };
    const probe = document.createElement('i');
    probe.style.color = 'var(--eosin-ink)';
    document.body.append(probe);
    const rim = (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(Number);
    const isRim = (data: Uint8ClampedArray, at: number) =>
      rim.every((value, channel) => Math.abs(value - (data[at + channel] ?? 0)) < 40);

    /** The picture of everything; the one above it shows only what is pointed at. */
    const picture = (): HTMLCanvasElement | null => {
      const whole = document.querySelector<HTMLCanvasElement>('canvas.far-map');
      return whole?.hidden ? null : whole;
    };
    const copy = document.createElement('canvas');
    copy.height = 1;
    const reader = copy.getContext('2d', { willReadFrequently: true });
    /** Whether the rim is met on the way from the left into the middle of the concept. */
    const isInPicture = (canvas: HTMLCanvasElement, box: DOMRect): boolean => {
      const frame = canvas.getBoundingClientRect();
      const scale = canvas.width / frame.width;
      const [reach, y] = [60, (box.top + box.height / 2 - frame.top) * scale];
      const x = (box.left - reach - frame.left) * scale;
      const width = Math.round((reach + box.width / 2) * scale);
      copy.width = width;
      reader?.drawImage(canvas, Math.round(x), Math.round(y), width, 1, 0, 0, width, 1);
      const data = reader?.getImageData(0, 0, width, 1).data;
      return data !== undefined && Array.from({ length: width }, (_, at) => at * 4).some((at) => isRim(data, at));
    };

    const look = (): Sample => {
      const element = document.querySelector(`[data-concept="${id}"]`);
      const isShown = getComputedStyle(find('.react-flow__nodes')).opacity === '1';
      const canvas = picture();
      return {
        lod: find('.map').dataset.lod ?? '',
        isNear: isShown && (element?.checkVisibility({ visibilityProperty: true }) ?? false),
        isFar: canvas !== null && element !== null && isInPicture(canvas, element.getBoundingClientRect()),
        hasPicture: canvas !== null,
      };
    };
    const seen: Sample[] = [];
    let isWatching = true;
    const next = () =>
      requestAnimationFrame(() => {
        // A message comes when the frame is drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          seen.push(look());
          if (isWatching) next();
        };
        port2.postMessage(null);
      });
    next();
    Object.assign(window, {
      stopWatching: () => {
        isWatching = false;
        return seen;
      },
    });
  }, concept);

const samples = (page: Page): Promise<readonly Sample[]> =>
  page.evaluate(() => (window as unknown as { stopWatching: () => readonly Sample[] }).stopWatching());

test('while the map is zoomed far away and near again, what is selected is drawn in every frame, and once', async ({
  launch,
}) => {
  const { page } = await launch();
  await page.select('Cortisol');
  await page.zoomTo(0.8);
  await watch(page.page, 'cortisol');
  await page.zoomTo(0.42);
  await page.zoomTo(0.8);
  const seen = await samples(page.page);

  expect(seen.some(({ isFar, isNear }) => isFar && !isNear)).toBe(true);
  expect(seen.some(({ isNear }) => isNear)).toBe(true);
  // In no frame absent.
  expect(seen.filter(({ isNear, isFar }) => !isNear && !isFar)).toEqual([]);
  // In no frame twice: from afar the elements are not seen, and where they are, a picture lies under them in its place.
  expect(seen.filter(({ lod, isNear }) => lod === 'far' && isNear)).toEqual([]);
  expect(seen.filter(({ isNear, hasPicture, isFar }) => isNear && hasPicture && !isFar)).toEqual([]);
});
