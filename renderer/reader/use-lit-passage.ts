import { useEffect } from 'react';
import { useAtlas } from '../state/atlas.ts';
import { useCourse } from '../state/course.ts';
import { useLights } from '../state/lights.ts';
import { litByPassage } from '../state/passages.ts';
import { useReading, useReadingDesk } from '../state/reading.ts';

/** Lights what the passage before the eyes speaks of, until the page is left or one does not want it. */
export const useLitPassage = (): void => {
  const atlas = useAtlas();
  const course = useCourse();
  const paragraph = useReading((place) => place.paragraph);
  const isLighting = useReadingDesk((state) => state.isLighting);
  const passage = isLighting ? course.passage.get(paragraph ?? '') : undefined;
  useEffect(() => {
    useLights.getState().read(passage ? litByPassage(atlas, course, passage) : null);
  }, [atlas, course, passage]);
  useEffect(() => () => useLights.getState().read(null), []);
};
