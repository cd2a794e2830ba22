import { Claim, Course } from '../../content/schema/index.ts';
import { type CourseBook, toCourse } from './course.ts';

const files = (found: Record<string, unknown>): readonly unknown[] => Object.values(found);

/** The authored course as it lies in the repository: tests run on what people read. */
export const realCourse = (): CourseBook =>
  toCourse(
    Course.parse({
      readings: ['fundamentals', 'intermediate', 'academic'].flatMap((level) =>
        Object.entries(
          import.meta.glob('../../content/course/readings/*.json', { eager: true, import: 'default' }),
        ).flatMap(([file, reading]) => (file.endsWith(`/${level}.json`) ? [reading] : [])),
      ),
      claims: files(import.meta.glob('../../content/course/claims/*.json', { eager: true, import: 'default' })).flatMap(
        (each) => Claim.array().parse(each),
      ),
      contradictions: files(
        import.meta.glob('../../content/course/contradictions.json', { eager: true, import: 'default' }),
      )[0],
      tables: files(import.meta.glob('../../content/course/tables/*.json', { eager: true, import: 'default' })),
      protocols: files(import.meta.glob('../../content/course/protocols/*.json', { eager: true, import: 'default' })),
      glossary: files(import.meta.glob('../../content/course/glossary.json', { eager: true, import: 'default' }))[0],
      prompts: files(import.meta.glob('../../content/course/prompts.json', { eager: true, import: 'default' }))[0],
      scenarios: files(import.meta.glob('../../content/course/scenarios.json', { eager: true, import: 'default' }))[0],
    }),
  );
