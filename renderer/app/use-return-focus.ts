import { type RefObject, useEffect, useRef } from 'react';
import { focusPage } from './focus.ts';

/**
 * When the card closes while the keyboard is in it, the keyboard returns to where it was outside of the card. The search
 * box is no such place: whoever jumped from it has left it.
 */
export const useReturnFocus = (isOpen: boolean, hadFocus: RefObject<boolean>): void => {
  const outside = useRef<HTMLElement | SVGElement | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      const isElement = target instanceof HTMLElement || target instanceof SVGElement;
      if (isElement && !target.closest('.card-pane, dialog, search')) outside.current = target;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    if (isOpen || !hadFocus.current) return;
    hadFocus.current = false;
    if (outside.current?.isConnected) outside.current.focus({ preventScroll: true });
    else focusPage();
  }, [isOpen, hadFocus]);
};
