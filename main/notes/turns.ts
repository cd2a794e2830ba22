/** Lets tasks begin in the order in which they were asked for, also where some have to be prepared first. */
export class Turns {
  #waiting = 0;
  #line: Promise<void> = Promise.resolve();

  /**
   * Begins `go` after all that was asked for before has begun. Where nobody waits and nothing has to be prepared, it
   * begins at once.
   *
   * @param prepare  what has to be done first, or null; must not reject
   * @returns what `go` answers
   */
  take<Answer>(prepare: () => Promise<void> | null, go: () => Promise<Answer>): Promise<Answer> {
    const preparing = this.#waiting === 0 ? prepare() : undefined;
    if (preparing === null) return go();
    this.#waiting += 1;
    const { promise, resolve } = Promise.withResolvers<Answer>();
    this.#line = this.#line.then(async () => {
      await (preparing ?? prepare());
      this.#waiting -= 1;
      resolve(go());
    });
    return promise;
  }

  /** Resolves when all that was asked for so far has begun. */
  begun(): Promise<void> {
    return this.#line;
  }
}
