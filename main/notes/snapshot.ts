/** The whole store in one file, written beside the running one and given its name only when it is complete. */
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { type Files, type OpenFile, writeAll } from '../disk/files.ts';
import { writeAside } from '../disk/replace.ts';
import { encodeFrame } from './frame.ts';
import { fileName, unfinishedName } from './generation.ts';
import { endRecord, entryRecord, type Head, type KeptNote } from './records.ts';

/** Small enough that a save between two chunks is not felt. */
const CHUNK_BYTES = 256 * 1024;

function* framesOf(head: Head, notes: readonly KeptNote[]): Generator<Buffer> {
  yield encodeFrame(head);
  for (const note of notes) yield encodeFrame(entryRecord(note));
  yield encodeFrame(endRecord(notes.length));
}

/** @returns how many bytes went */
const writeInChunks = async (file: OpenFile, frames: Iterable<Buffer>): Promise<number> => {
  let total = 0;
  let chunk: Buffer[] = [];
  let size = 0;
  const flush = async () => {
    await writeAll(file, Buffer.concat(chunk));
    total += size;
    chunk = [];
    size = 0;
    await breathe();
  };
  for (const frame of frames) {
    if (size > 0 && size + frame.length > CHUNK_BYTES) await flush();
    chunk.push(frame);
    size += frame.length;
  }
  await flush();
  return total;
};

/** Writes a head, notes and an end into an open file, in pieces between which other work gets its turn. */
export const writeEntries = (file: OpenFile, head: Head, notes: readonly KeptNote[]): Promise<number> =>
  writeInChunks(file, framesOf(head, notes));

/**
 * Writes snapshot `head.gen`; once it returns, the file would survive a power cut.
 *
 * @returns its size in bytes
 */
export const writeSnapshot = async (
  files: Files,
  folder: string,
  head: Head,
  notes: readonly KeptNote[],
): Promise<number> => {
  const place = { path: join(folder, fileName('snapshot', head.gen)), aside: join(folder, unfinishedName(head.gen)) };
  return writeAside(files, place, (file) => writeEntries(file, head, notes));
};
