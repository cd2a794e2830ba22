/** What a store promised: every answer that it gave, to be held against what it shows after a fault. */
import { isDeepStrictEqual } from 'node:util';
import type { Note, NoteDraft, NotesView, Result, SaveFailure } from '../preload/contract.ts';
import type { Tally } from './fault.ts';

const NONE: ReadonlySet<string> = new Set();

export class Ledger {
  /** Newest acknowledged revision by note. */
  readonly #newest = new Map<string, Note>();
  readonly #revisions = new Map<string, Note>();
  readonly #erased = new Set<string>();
  /** Asked to be erased: gone or not, until it is answered. */
  readonly #erasing = new Set<string>();
  /** Every text that was ever sent, with the note it was sent for. */
  readonly #sent = new Set<string>();

  /** A text is about to be sent: it may be stored from now on, answered or not. */
  send(draft: Pick<NoteDraft, 'id' | 'body'>): void {
    this.#sent.add(`${draft.id} ${draft.body}`);
  }

  keep(note: Note): void {
    this.send(note);
    this.#revisions.set(`${note.id} ${note.rev}`, note);
    const known = this.#newest.get(note.id);
    if (!known || known.rev < note.rev) this.#newest.set(note.id, note);
  }

  askToErase(id: string): void {
    this.#erasing.add(id);
  }

  erase(id: string): void {
    this.#newest.delete(id);
    this.#erased.add(id);
  }

  /** Saves through `save` and writes down what is answered. */
  async save(
    draft: NoteDraft,
    save: (draft: NoteDraft) => Promise<Result<Note, SaveFailure>>,
  ): Promise<Result<Note, SaveFailure>> {
    this.send(draft);
    const answer = await save(draft);
    if (answer.ok) this.keep(answer.value);
    return answer;
  }

  /** Newest acknowledged revisions, in no order that matters. */
  get notes(): readonly Note[] {
    return [...this.#newest.values()];
  }

  /** Acknowledged revisions and erasures. */
  get size(): number {
    return this.#revisions.size + this.#erased.size;
  }

  /**
   * Counts what `view` lacks or shows wrongly.
   *
   * @param where  the round, for the words of a problem
   * @param spoilt  notes whose stored bytes the fault itself destroyed: they may lack a revision if the store says so
   */
  check(view: NotesView, tally: Tally, where: string, spoilt: ReadonlySet<string> = NONE): void {
    const shown = new Map([...view.notes, ...view.trash].map((note) => [note.id, note]));
    const mayLack = (id: string): boolean => view.health.kind !== 'good' && spoilt.has(id);
    for (const note of this.#newest.values()) {
      const { rev = 0 } = shown.get(note.id) ?? {};
      if (rev >= note.rev || (rev === 0 && this.#erasing.has(note.id))) continue;
      if (mayLack(note.id)) tally.told += 1;
      else tally.lose(`revision ${note.rev} of ${note.id}, ${where}`);
    }
    for (const note of shown.values()) {
      const answered = this.#revisions.get(`${note.id} ${note.rev}`);
      const isWritten = answered ? isDeepStrictEqual(note, answered) : this.#sent.has(`${note.id} ${note.body}`);
      if (!isWritten) tally.changeSilently(`note ${note.id}, ${where}`);
      if (!this.#erased.has(note.id)) continue;
      if (mayLack(note.id)) tally.told += 1;
      else tally.lose(`that ${note.id} was erased, ${where}`);
    }
  }
}
