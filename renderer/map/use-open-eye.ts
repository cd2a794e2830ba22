import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Layout } from '../../content/schema/index.ts';
import { openEye } from './eye.ts';
import { sizeOf } from './use-resize.ts';

/** Opens the eye once the pane is laid out. @returns whether it is open */
export const useOpenEye = (layout: Layout, pane: RefObject<HTMLElement | null>): boolean => {
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => {
    if (!pane.current || isOpen) return;
    openEye(layout, sizeOf(pane.current));
    setOpen(true);
  }, [layout, pane, isOpen]);
  return isOpen;
};
