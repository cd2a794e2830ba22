import { createContext, useContext } from 'react';
import type { Bibliography } from '../../content/schema/index.ts';

/** The sources as they were set when the content was built. */
const BibliographyContext = createContext<Bibliography | null>(null);
export const BibliographyProvider = BibliographyContext.Provider;

/** @throws Error outside of a {@link BibliographyProvider} */
export const useBibliography = (): Bibliography => {
  const bibliography = useContext(BibliographyContext);
  if (!bibliography) throw new Error('useBibliography needs a BibliographyProvider above it');
  return bibliography;
};
