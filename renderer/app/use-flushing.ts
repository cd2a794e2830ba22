import { useEffect } from 'react';
import { desk } from '../notes/use-desk.ts';

/** Saves what is typed whenever the window may go away. */
export const useFlushing = (): void => {
  useEffect(() => {
    const flush = () => void desk.flushAll();
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', whenHidden);
    window.addEventListener('pagehide', flush);
    window.addEventListener('blur', flush);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('blur', flush);
    };
  }, []);
};
