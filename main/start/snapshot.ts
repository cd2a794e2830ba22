import { writeFile } from 'node:fs/promises';
import type { WebContents } from 'electron';

/** A view that does not stand by then never will. */
const PATIENCE_MS = 60_000;

interface Way {
  /** Where the picture goes. */
  readonly file: string;
  readonly say: (sentence: string) => void;
  readonly exit: (code: number) => void;
}

/**
 * Takes one picture of the first view as a PNG and ends the app: with 0 when it is written, else with 1 and a sentence.
 * @returns to be called when the view stands
 */
export const awaitSnapshot = (contents: Pick<WebContents, 'capturePage'>, { file, say, exit }: Way): (() => void) => {
  const end = (sentence: string) => {
    say(sentence);
    exit(1);
  };
  const timer = setTimeout(() => end('No picture: the view was not ready within a minute.'), PATIENCE_MS);
  return () => {
    clearTimeout(timer);
    contents
      .capturePage()
      .then((image) => writeFile(file, image.toPNG()))
      .then(
        () => exit(0),
        (error: Error) => end(`The picture could not be written: ${error.message}`),
      );
  };
};
