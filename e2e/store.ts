import { randomUUID } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** One record of a journal of the notes: its sum, and its JSON on one line. */
const frame = (value: object): string => {
  const json = JSON.stringify(value);
  return `${crc32(json).toString(16).padStart(8, '0')} ${json}\n`;
};

interface StoredNote {
  readonly id: string;
  readonly body: string;
  readonly targets: readonly object[];
}

/** A journal of schema 3 that holds one note, whatever it is about. */
export const storeWith = (note: StoredNote): string => {
  const at = Date.UTC(2026, 10, 24);
  const whole = {
    ...note,
    title: note.body.split('\n', 1)[0],
    tags: [],
    label: null,
    isPinned: false,
    createdAt: at,
    updatedAt: at,
    rev: 1,
    deletedAt: null,
  };
  return (
    frame({ k: 'head', file: 'journal', schema: 3, gen: 1, seq: 0, app: '0.0.0', createdAt: at }) +
    frame({ seq: 1, ops: [{ t: 'put', opId: randomUUID(), note: whole }] })
  );
};
