/**
 * The thread of the index: an entry of its own in the build. SQLite works synchronously, so here it may; main never
 * waits for it, neither while notes are indexed nor while a common word is ranked.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { NoteIndex } from './note-index.ts';
import type { Answers, Order, Reply } from './protocol.ts';
import { IndexError, troubleOf } from './trouble.ts';

/** A runtime without SQLite ends here, and says so to whoever asks. */
const made = await import('./note-index.ts').catch((error: unknown) => new IndexError('no-fts', error));

let index: NoteIndex | null = null;

/** Opened with the first question, so that its trouble is an answer like any other. */
const opened = (): NoteIndex => {
  if (made instanceof IndexError) throw made;
  index ??= new made.NoteIndex(String(workerData));
  return index;
};

const answer = (order: Order): Answers[Order['kind']] => {
  switch (order.kind) {
    case 'sum':
      return opened().sum();
    case 'compare':
      return opened().missing(order.ids, order.stamps);
    case 'take':
      opened().take(order.put, order.erased);
      return null;
    case 'seal':
      opened().seal(order.print, order.sum);
      return null;
    case 'find':
      return opened().find(order.asked);
    case 'warm':
      opened().warm();
      return null;
    case 'close':
      index?.close();
      index = null;
      return null;
  }
};

const reply = (order: Order): Reply => {
  try {
    return { ok: true, value: answer(order) };
  } catch (error) {
    return { ok: false, trouble: troubleOf(error), message: String(error) };
  }
};

parentPort?.on('message', (order: Order) => parentPort?.postMessage(reply(order)));
