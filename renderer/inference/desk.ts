import { Kept } from './kept.ts';
import { type Ask, type Inquiry, inquiryKey, type Reply } from './protocol.ts';
import { HORIZONS } from './question.ts';

/** Replies that are kept: an answer on the bundled map is some 30 kB. */
const KEPT = 200;

interface Wanted {
  readonly inquiry: Inquiry;
  readonly tell: Set<() => void>;
}

/**
 * Asks the engine one thing at a time. What is wanted goes first, the newest of it before the older; what nobody wants any
 * more before its turn has come is not asked. When nothing is wanted, the last question is asked at its other horizons.
 */
export class Desk {
  readonly #ask: Ask;
  readonly #report: (error: unknown) => void;
  readonly #known = new Kept<Reply>(KEPT);
  readonly #failed = new Set<string>();
  readonly #wanted = new Map<string, Wanted>();
  #ahead: readonly Inquiry[] = [];
  #isAsking = false;

  /** @param report  is told what the engine failed at; the desk goes on */
  constructor(ask: Ask, report: (error: unknown) => void) {
    this.#ask = ask;
    this.#report = report;
  }

  /** The reply, if it is known. */
  known(inquiry: Inquiry): Reply | null {
    return this.#known.get(inquiryKey(inquiry)) ?? null;
  }

  /** Whether the engine failed at it when it was asked last. */
  hasFailed(inquiry: Inquiry): boolean {
    return this.#failed.has(inquiryKey(inquiry));
  }

  /**
   * Finds a reply out, if it is not known; what failed is tried again.
   *
   * @param tell  is called once it is known, or has failed
   * @returns takes the wish back
   */
  want(inquiry: Inquiry, tell: () => void): () => void {
    if (this.known(inquiry)) return () => {};
    const key = inquiryKey(inquiry);
    const wanted = this.#wanted.get(key) ?? { inquiry, tell: new Set() };
    wanted.tell.add(tell);
    this.#wanted.delete(key);
    this.#wanted.set(key, wanted);
    void this.#goOn();
    return () => {
      wanted.tell.delete(tell);
      if (wanted.tell.size === 0 && this.#wanted.get(key) === wanted) this.#wanted.delete(key);
    };
  }

  async #goOn(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    for (let next = this.#next(); next; next = this.#next()) await this.#askFor(next);
    this.#isAsking = false;
  }

  async #askFor(inquiry: Inquiry): Promise<void> {
    const key = inquiryKey(inquiry);
    this.#failed.delete(key);
    try {
      this.#known.set(key, await this.#ask(inquiry));
      if (this.#wanted.has(key) && inquiry.kind === 'answer') this.#lookAhead(inquiry);
    } catch (error) {
      this.#ahead = [];
      this.#failed.add(key);
      this.#report(error);
    }
    const wanted = this.#wanted.get(key);
    this.#wanted.delete(key);
    for (const tell of wanted?.tell ?? []) tell();
  }

  #next(): Inquiry | undefined {
    const newest = [...this.#wanted.values()].at(-1);
    return newest?.inquiry ?? this.#ahead.find((inquiry) => !this.known(inquiry));
  }

  #lookAhead({ question }: Extract<Inquiry, { kind: 'answer' }>): void {
    this.#ahead = HORIZONS.map((horizon) => ({ kind: 'answer', question: { ...question, horizon } }));
  }
}
