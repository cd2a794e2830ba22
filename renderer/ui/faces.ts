/** The faces of the first view: words, and words of lane names and headings. */
const FACES = ['500 13px Commissioner', '650 13px Commissioner', '500 13px Literata', 'italic 500 13px Literata'];

/**
 * Fetches the app's faces before anything is written in them, so that nothing is measured and painted twice. A face that
 * cannot be had holds nothing up: CSS names others.
 */
export const loadFaces = async (): Promise<void> => {
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face)));
};
