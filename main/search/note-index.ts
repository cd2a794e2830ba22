/** The index itself: takes in notes, compares itself with the store, answers questions. One thread has it. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Note } from '../../preload/contract.ts';
import { Firsts } from './firsts.ts';
import { foldNote } from './fold.ts';
import { Lexicon } from './lexicon.ts';
import { toMatch } from './match.ts';
import { type Query, spoken } from './query.ts';
import { bestFirst, type Candidate, MOST_RANKED, WEIGHTS } from './rank.ts';
import { openDatabase } from './schema.ts';
import { type Sum, stampOf } from './stamp.ts';
import { widen } from './widen.ts';

export interface Asked {
  readonly query: Query;
  /** Best first, and all of them counted; otherwise the newest change first, and counted as far as they are given. */
  readonly isRanked: boolean;
  readonly limit: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface Found {
  readonly ids: readonly string[];
  readonly total: number;
  /** Normalised words that were taken for the ones that stand nowhere. */
  readonly meant: readonly string[];
}

type Table = keyof typeof WEIGHTS;

const matching = (table: Table): string => `FROM ${table} JOIN notes ON notes.place = ${table}.rowid
  WHERE ${table} MATCH ? AND notes.at >= ? AND notes.at < ?`;

const scored = (table: Table): string =>
  `SELECT id, at, bm25(${table}, ${WEIGHTS[table].join(', ')}) AS score ${matching(table)}
   ORDER BY ${table}.rowid DESC LIMIT ?`;

const statementsOf = (database: DatabaseSync) => ({
  sum: database.prepare('SELECT count(*) AS count, total(stamp) AS stamps FROM notes'),
  last: database.prepare('SELECT coalesce(max(place), 0) AS n FROM notes'),
  held: database.prepare('SELECT place, rev, stamp FROM notes WHERE id = ?'),
  all: database.prepare('SELECT id, stamp FROM notes'),
  dropNote: database.prepare('DELETE FROM notes WHERE place = ?'),
  dropText: database.prepare('DELETE FROM texts WHERE rowid = ?'),
  addNote: database.prepare('INSERT INTO notes (place, id, rev, stamp, at) VALUES (?, ?, ?, ?, ?)'),
  dropHead: database.prepare('DELETE FROM heads WHERE rowid = ?'),
  addHead: database.prepare('INSERT INTO heads (rowid, title, tags, marks) VALUES (?, ?, ?, ?)'),
  addText: database.prepare('INSERT INTO texts (rowid, title, tags, body, marks) VALUES (?, ?, ?, ?, ?)'),
  sealed: database.prepare('SELECT print, count, stamps FROM seal'),
  seal: database.prepare('INSERT INTO seal (print, count, stamps) VALUES (?, ?, ?)'),
  unseal: database.prepare('DELETE FROM seal'),
  words: database.prepare('SELECT word FROM lexicon'),
  addWord: database.prepare('INSERT OR IGNORE INTO lexicon (word) VALUES (?)'),
  stands: database.prepare('SELECT 1 FROM texts WHERE texts MATCH ? LIMIT 1'),
  newest: database.prepare(`SELECT id ${matching('texts')} ORDER BY texts.rowid DESC LIMIT ?`),
  scored: { texts: database.prepare(scored('texts')), heads: database.prepare(scored('heads')) },
  count: database.prepare('SELECT count(*) AS n FROM texts WHERE texts MATCH ?'),
  countDated: database.prepare(`SELECT count(*) AS n ${matching('texts')}`),
});

/** In front of all times and behind all of them, for a question without dates. */
const datesOf = ({ from, until }: Query): readonly [number, number] => [
  from ?? Number.MIN_SAFE_INTEGER,
  until ?? Number.MAX_SAFE_INTEGER,
];

/** The full-text index in its file: takes notes in, finds them, and says what it agrees with. */
export class NoteIndex {
  readonly #database: DatabaseSync;
  readonly #do: ReturnType<typeof statementsOf>;
  readonly #firsts: Firsts;
  #lexicon: Lexicon | null = null;
  #place: number;
  #sum: Sum | null = null;

  /**
   * Opens the file, or makes it anew.
   * @throws IndexError if there can be no index
   */
  constructor(file: string) {
    this.#database = openDatabase(file);
    try {
      this.#do = statementsOf(this.#database);
      this.#firsts = new Firsts(this.#database);
      this.#place = Number(this.#do.last.get()?.n);
    } catch (error) {
      // An open file would be locked for whoever makes it anew.
      this.#database.close();
      throw error;
    }
  }

  /** What stands for all that it holds; compare with `sumOf` the notes of the store. */
  sum(): Sum {
    if (!this.#sum) {
      const { count, stamps } = this.#do.sealed.get() ?? this.#do.sum.get() ?? {};
      this.#sum = { count: Number(count), stamps: Number(stamps) };
    }
    return this.#sum;
  }

  /** From now on, until it takes in anything, it is known to hold what these files hold. */
  seal(print: string, sum: Sum): void {
    const ours = this.sum();
    if (ours.count !== sum.count || ours.stamps !== sum.stamps) return;
    if (this.#do.sealed.get()?.print === print) return;
    this.#within(() => {
      this.#do.unseal.run();
      this.#do.seal.run(print, sum.count, sum.stamps);
    });
  }

  /**
   * Forgets what is not among these revisions.
   *
   * @param stamps  by the same place as its id
   * @returns ids of the notes that it does not hold as they are
   */
  missing(ids: readonly string[], stamps: ArrayLike<number>): readonly string[] {
    const held = new Map<unknown, unknown>();
    for (const { id, stamp } of this.#do.all.iterate()) held.set(id, stamp);
    const wanted: string[] = [];
    const wrong: string[] = [];
    ids.forEach((id, index) => {
      const stamp = held.get(id);
      if (stamp !== stamps[index]) wanted.push(id);
      // Of another store it may be a later revision: what this store says counts.
      if (stamp !== undefined && stamp !== stamps[index]) wrong.push(id);
      held.delete(id);
    });
    this.take([], [...wrong, ...[...held.keys()].map(String)]);
    return wanted;
  }

  /** Takes in revisions, oldest change first, and forgets notes. An older revision than it holds is passed over. */
  take(put: readonly Note[], erased: readonly string[]): void {
    this.#sum = null;
    this.#within(() => {
      this.#do.unseal.run();
      for (const id of erased) this.#forget(id);
      for (const note of put) this.#put(note);
    });
  }

  /** All of it is stored, or nothing. */
  #within(work: () => void): void {
    this.#database.exec('BEGIN');
    try {
      work();
      this.#database.exec('COMMIT');
    } catch (error) {
      // A word that was not stored must not count as known.
      this.#lexicon = null;
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  /** Where nothing is found, every word may have been a slip of the finger, even one that stands somewhere. */
  find(asked: Asked): Found {
    const likely = widen(asked.query, (word) => (this.#stands(word) ? [] : this.#words.near(word)));
    const ids = this.#idsOf(likely.query, asked);
    if (ids.length > 0) return this.#counted(likely.query, asked, ids, likely.meant);
    const wide = widen(asked.query, (word) => this.#words.near(word));
    if (wide.meant.length === likely.meant.length) return { ids, total: 0, meant: [] };
    return this.#counted(wide.query, asked, this.#idsOf(wide.query, asked), wide.meant);
  }

  /** Loads the words of all notes, by which slips of the finger are found. */
  warm(): void {
    this.#words.near('');
  }

  close(): void {
    this.#database.close();
  }

  /** Loaded when it is first asked for: the start does not wait for it. */
  get #words(): Lexicon {
    if (!this.#lexicon) {
      this.#lexicon = new Lexicon();
      for (const { word } of this.#do.words.iterate()) this.#lexicon.add(String(word));
    }
    return this.#lexicon;
  }

  #stands(word: string): boolean {
    return this.#do.stands.get(`"${word}"*`) !== undefined;
  }

  #forget(id: string): void {
    const row = this.#do.held.get(id);
    if (!row) return;
    this.#do.dropNote.run(Number(row.place));
    this.#do.dropText.run(Number(row.place));
    this.#do.dropHead.run(Number(row.place));
    this.#firsts.forget(Number(row.place));
  }

  #put(note: Note): void {
    const { id, rev, updatedAt } = note;
    const stamp = stampOf(note);
    const row = this.#do.held.get(id);
    if (row && (row.stamp === stamp || Number(row.rev) > rev)) return;
    this.#forget(id);
    const { title, tags, body, marks } = foldNote(note);
    this.#place += 1;
    this.#do.addNote.run(this.#place, id, rev, stamp, updatedAt);
    this.#do.addText.run(this.#place, title, tags, body, marks);
    this.#do.addHead.run(this.#place, title, tags, marks);
    this.#firsts.put(this.#place, note);
    for (const word of new Set(`${title}${tags}${body}`.split(' ')))
      if (this.#words.add(word)) this.#do.addWord.run(word);
  }

  #idsOf(query: Query, { isRanked, limit, now }: Asked): readonly string[] {
    const newest = (most: number) => idsIn(this.#do.newest, query, most);
    const hasWords = query.clauses.some(({ isNot, any }) => !isNot && any.some(({ kind }) => kind !== 'mark'));
    // Marks alone rank nothing.
    if (!isRanked || !hasWords) return newest(limit);
    const newer = this.#candidates('texts', query);
    const inTitles = newer.length < MOST_RANKED ? [] : this.#candidates('heads', spoken(query));
    const best = bestFirst([...newer, ...inTitles], now);
    if (best.length >= limit || newer.length < MOST_RANKED) return best.slice(0, limit);
    return [...new Set([...best, ...newest(limit)])].slice(0, limit);
  }

  #candidates(table: Table, query: Query): readonly Candidate[] {
    return this.#do.scored[table]
      .all(toMatch(query), ...datesOf(query), MOST_RANKED)
      .map(({ id, at, score }) => ({ id: String(id), at: Number(at), score: Number(score) }));
  }

  #counted(query: Query, { isRanked, limit }: Asked, ids: readonly string[], meant: readonly string[]): Found {
    if (!isRanked || ids.length < limit) return { ids, total: ids.length, meant };
    const isDated = query.from !== null || query.until !== null;
    const row = isDated
      ? this.#do.countDated.get(toMatch(query), ...datesOf(query))
      : this.#do.count.get(toMatch(query));
    return { ids, total: Number(row?.n), meant };
  }
}

const idsIn = (statement: StatementSync, query: Query, limit: number): readonly string[] =>
  statement.all(toMatch(query), ...datesOf(query), limit).map(({ id }) => String(id));
