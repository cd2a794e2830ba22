/**
 * The one line that everything waits in which touches the journal. Jobs that wait together are worked off together
 * (one sync for all of them); a task, such as changing to a new journal, has the journal for itself.
 */

/** @param take  gives the next job, as long as no task stands before it */
export type Work<Job> = (take: () => Job | undefined) => Promise<void>;

type Item<Job> =
  | { readonly kind: 'job'; readonly job: Job }
  | { readonly kind: 'task'; readonly run: () => Promise<void> };

export class Pump<Job> {
  readonly #work: Work<Job>;
  readonly #waiting: Item<Job>[] = [];
  #isRunning = false;

  /** @param work  takes at least one job and answers it itself; must not reject */
  constructor(work: Work<Job>) {
    this.#work = work;
  }

  add(job: Job): void {
    this.#push({ kind: 'job', job });
  }

  /** Runs `task` after all that waits now and before all that comes later. */
  run<T>(task: () => Promise<T>): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    this.#push({ kind: 'task', run: () => task().then(resolve, reject) });
    return promise;
  }

  /** Resolves when all that waits now is done. */
  drained(): Promise<void> {
    return this.run(async () => undefined);
  }

  /** Nothing waits, and nothing is being done. */
  get isIdle(): boolean {
    return !this.#isRunning;
  }

  #push(item: Item<Job>): void {
    this.#waiting.push(item);
    if (!this.#isRunning) void this.#drain();
  }

  readonly #take = (): Job | undefined => {
    const first = this.#waiting[0];
    if (first?.kind !== 'job') return undefined;
    this.#waiting.shift();
    return first.job;
  };

  async #drain(): Promise<void> {
    this.#isRunning = true;
    // What is asked in the same turn goes in the same batch.
    await Promise.resolve();
    for (let first = this.#waiting[0]; first; first = this.#waiting[0]) {
      if (first.kind === 'job') {
        await this.#work(this.#take);
      } else {
        this.#waiting.shift();
        await first.run();
      }
    }
    this.#isRunning = false;
  }
}
