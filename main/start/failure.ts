/** A disk that hangs must not keep a broken app alive. */
const PATIENCE_MS = 2000;

/** Words for what should never have happened. */
const BUG = 'Something went wrong inside. Your saved notes are safe. Please start again.';

interface Desk {
  readonly log: (error: unknown) => void;
  /** Finishes what was asked of the stores, and takes no more. */
  readonly flush: () => Promise<unknown>;
  readonly tell: (title: string, words: string) => void;
  readonly exit: (code: number) => void;
}

/**
 * The end for a bug in main: log it, finish what was asked of the stores, say so, stop. Going on could write what
 * nobody meant.
 *
 * @returns ends the app once, with the first error; what fails after it is logged only
 */
export const makeFail = ({ log, flush, tell, exit }: Desk): ((error: unknown, words?: string) => void) => {
  let hasFailed = false;
  return (error, words = BUG) => {
    log(error);
    if (hasFailed) return;
    hasFailed = true;
    const isPatient = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    void Promise.race([flush().catch(log), isPatient]).then(() => {
      tell('Oxytocin Atlas has to stop', words);
      exit(1);
    });
  };
};
