import bibliography from '../../content/bibliography.json';
import { Bibliography } from '../../content/schema/index.ts';

/** The sources as they lie in the repository, set. */
export const realBibliography = (): Bibliography => Bibliography.parse(bibliography);
