/**
 * Reads a foreign zip into memory. Its names, sizes and counts are claims; what counts is what comes out while it is
 * inflated. What does not hold is refused entry by entry, and nothing is ever written to a path from inside.
 */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { type Entry, open, type ZipFile } from 'yauzl';
import type { PackRefusal } from '../../preload/contract.ts';
import { type Caps, MOST, mostOf } from './caps.ts';
import { faultOfPath, isClutter, twins } from './entry-name.ts';
import { REFUSED, UNREADABLE } from './messages.ts';
import { sameName } from './names.ts';
import { type Source, Unreadable } from './source.ts';

/** Bytes in front of the name of a file. */
const LOCAL_HEAD = 30;
const DEFLATED = 8;
/** The kind of file in the upper half of what a zip from Unix says about it. */
const [KIND, FILE, FOLDER, LINK] = [0o170000, 0o100000, 0o040000, 0o120000];
const ARCHIVE = /\.(?:zip|7z|rar|tar|t?gz|bz2|xz|jar|docx|xlsx|epub)$/i;

interface Listed {
  readonly entry: Entry;
  readonly path: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A name that is no UTF-8 is read letter by letter: it only has to be told. */
const nameOf = (raw: Buffer): string => {
  try {
    return utf8.decode(raw);
  } catch {
    return raw.toString('latin1');
  }
};

/** Opened without yauzl's own checks of names and sizes: those end the whole reading where one entry is bad. */
const opened = (file: string): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: false };
    open(file, options, (error, zip) => (zip ? resolve(zip) : reject(error ?? new Error('no zip'))));
  });

/** What the directory lists, as far as it can be read. */
const listed = (zip: ZipFile, caps: Caps): Promise<readonly Listed[]> =>
  new Promise((resolve, reject) => {
    const found: Listed[] = [];
    zip.on('entry', (entry: Entry) => {
      // Without decoded strings the name is what the types call raw.
      found.push({ entry, path: nameOf(entry.fileNameRaw) });
      // One more than may be: so the last one is refused and named.
      if (found.length > caps.files) resolve(found);
      else zip.readEntry();
    });
    zip.on('end', () => resolve(found));
    zip.on('error', reject);
    zip.readEntry();
  });

/** Entries whose bytes another one uses too. */
const overlapping = (entries: readonly Listed[]): ReadonlySet<Entry> => {
  const sorted = entries.map(({ entry }) => entry).toSorted((a, b) => startOf(a) - startOf(b));
  const found = new Set<Entry>();
  let widest: Entry | undefined;
  for (const entry of sorted) {
    if (widest && startOf(entry) < endOf(widest)) found.add(entry).add(widest);
    if (!widest || endOf(entry) > endOf(widest)) widest = entry;
  }
  return found;
};
const startOf = (entry: Entry): number => entry.relativeOffsetOfLocalHeader;
const endOf = (entry: Entry): number => startOf(entry) + LOCAL_HEAD + entry.fileNameLength + entry.compressedSize;

const isFolder = ({ entry, path: name }: Listed): boolean => name.endsWith('/') && entry.uncompressedSize === 0;

const faultOfKind = ({ externalFileAttributes, versionMadeBy }: Entry): string | null => {
  const kind = (externalFileAttributes >>> 16) & KIND;
  if (kind === LINK) return REFUSED.link;
  return versionMadeBy >>> 8 === 3 && kind !== 0 && kind !== FILE && kind !== FOLDER ? REFUSED.special : null;
};

/** @returns why an entry is not even opened, or null */
const faultOfEntry = ({ entry, path: name }: Listed, caps: Caps): string | null => {
  const fault = faultOfPath(name) ?? faultOfKind(entry);
  if (fault) return fault;
  if (ARCHIVE.test(name)) return REFUSED.nested;
  if (entry.isEncrypted()) return REFUSED.encrypted;
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== DEFLATED) return REFUSED.method;
  return entry.uncompressedSize > mostOf(name, caps) ? REFUSED.large : null;
};

/** Inflates one entry, and stops where it is more than it may be. @throws Error with the reason, for the person */
const inflated = (zip: ZipFile, { entry, path: name }: Listed, caps: Caps): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(new Error(REFUSED.unreadable));
        return;
      }
      const chunks: Buffer[] = [];
      let size = 0;
      const most = Math.max(caps.trustedBytes, entry.compressedSize * caps.ratio);
      const stop = (reason: string) => {
        stream.destroy();
        reject(new Error(reason));
      };
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > mostOf(name, caps)) stop(REFUSED.large);
        else if (size > most) stop(REFUSED.ratio);
        else if (size > entry.uncompressedSize) stop(REFUSED.size);
        else chunks.push(chunk);
      });
      stream.on('error', () => stop(REFUSED.unreadable));
      stream.on('end', () => {
        const bytes = Buffer.concat(chunks);
        if (bytes.length !== entry.uncompressedSize) reject(new Error(REFUSED.size));
        else if (crc32(bytes) !== entry.crc32) reject(new Error(REFUSED.sum));
        else resolve(bytes);
      });
    });
  });

/**
 * @param caps  how much it may hold
 * @throws Unreadable if it is no zip, or too large to be opened
 */
export const readZip = async (file: string, caps: Caps = MOST): Promise<Source> => {
  if ((await stat(file)).size > caps.archive) throw new Unreadable(UNREADABLE.large);
  let zip: ZipFile;
  try {
    zip = await opened(file);
  } catch {
    throw new Unreadable(UNREADABLE.archive);
  }
  const files = new Map<string, Buffer>();
  const refused: PackRefusal[] = [];
  try {
    const entries = (await listed(zip, caps)).filter(
      (each) => !isFolder(each) && !(isClutter(each.path) && faultOfPath(each.path) === null),
    );
    const overlaps = overlapping(entries);
    const doubles = twins(entries.map(({ path: name }) => name));
    let total = 0;
    for (const [index, each] of entries.entries()) {
      const refuse = (reason: string) => refused.push({ path: each.path, reason });
      const early =
        faultOfEntry(each, caps) ??
        (doubles.has(sameName(each.path)) ? REFUSED.twin : null) ??
        (overlaps.has(each.entry) ? REFUSED.overlap : null) ??
        (index >= caps.files ? REFUSED.many : null) ??
        (total >= caps.total ? REFUSED.total : null);
      if (early) {
        refuse(early);
        continue;
      }
      try {
        const bytes = await inflated(zip, each, caps);
        total += bytes.length;
        if (total > caps.total) refuse(REFUSED.total);
        else files.set(each.path, bytes);
      } catch (error) {
        refuse(error instanceof Error ? error.message : REFUSED.unreadable);
      }
    }
  } catch {
    throw new Unreadable(UNREADABLE.archive);
  } finally {
    zip.close();
  }
  return { name: path.basename(file), files, refused };
};
