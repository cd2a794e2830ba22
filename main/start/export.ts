import type { ExportService } from '../export/export-service.ts';

/** A view that does not stand by then never will. */
const PATIENCE_MS = 60_000;

interface Way {
  readonly say: (sentence: string) => void;
  readonly exit: (code: number) => void;
}

/**
 * Ends the app after its first export: with 0 when the file is written, else with 1 and a sentence.
 * @returns the same exports, watched
 */
export const endAfterExport = (exports: ExportService, { say, exit }: Way): ExportService => {
  const end = (sentence: string) => {
    say(sentence);
    exit(1);
  };
  const timer = setTimeout(() => end('No export: the map was not drawn within a minute.'), PATIENCE_MS);
  return {
    ...exports,
    save: async (file) => {
      const answer = await exports.save(file);
      clearTimeout(timer);
      if (answer.ok) exit(0);
      else end(answer.message);
      return answer;
    },
  };
};
