import type { Rectangle } from 'electron';
import type { Bounds, WindowState } from '../settings/settings-file.ts';

export const MINIMUM = { width: 760, height: 520 } as const;
export const DEFAULT_SIZE = { width: 1280, height: 800 } as const;

/** Least part of a window that must lie on a screen, so that a person can get hold of it. */
const GRIP = 96;

/**
 * Where to open the window: where it was, if enough of it lies on a screen that exists now; else in the middle.
 * @param workAreas  of the screens at hand, in screen pixels
 */
export const restoreBounds = (saved: Bounds | undefined, workAreas: readonly Rectangle[]): Partial<Bounds> => {
  if (!saved) return DEFAULT_SIZE;
  const size = { width: Math.max(saved.width, MINIMUM.width), height: Math.max(saved.height, MINIMUM.height) };
  const isOn = (area: Rectangle) =>
    Math.min(saved.x + size.width, area.x + area.width) - Math.max(saved.x, area.x) >= GRIP &&
    saved.y >= area.y &&
    saved.y <= area.y + area.height - GRIP;
  const area = workAreas.find(isOn);
  if (area) return { ...size, x: saved.x, y: saved.y };
  const first = workAreas[0];
  return first ? { width: Math.min(size.width, first.width), height: Math.min(size.height, first.height) } : size;
};

/** How and where a window opens. */
export interface Placement {
  readonly bounds: Partial<Bounds>;
  readonly isMaximized: boolean;
  /** `bounds` names the size of the page instead of the frame around it. */
  readonly isContentSize: boolean;
}

/**
 * Places the window: at the page size asked for on the command line, else as it was left.
 * @param workAreas  of the screens at hand, in screen pixels
 */
export const placeWindow = (
  asked: { readonly width: number; readonly height: number } | undefined,
  left: WindowState | null,
  workAreas: readonly Rectangle[],
): Placement =>
  asked
    ? { bounds: asked, isMaximized: false, isContentSize: true }
    : {
        bounds: restoreBounds(left?.bounds, workAreas),
        isMaximized: left?.isMaximized === true,
        isContentSize: false,
      };
