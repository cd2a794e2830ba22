/** Many files as one zip, the same bytes every time: in the order given, with one fixed time, without owners. */
import { deflateRawSync } from 'node:zlib';
import { ZipFile } from 'yazl';
import { MOST } from './caps.ts';
import type { PackFile } from './pack-file.ts';

const PLAIN_FILE = 0o100644;

/** What shrinks more than a reader trusts is stored as it is: a page of nothing but spaces is no bomb. */
const mayShrink = (bytes: Buffer): boolean =>
  bytes.length < MOST.trustedBytes || bytes.length < deflateRawSync(bytes).length * MOST.ratio;

export const zipOf = async (files: readonly PackFile[]): Promise<Buffer> => {
  const zip = new ZipFile();
  // A zip names times without a time zone: this is midnight wherever one is.
  const mtime = new Date(2000, 0, 1);
  for (const { path, bytes } of files)
    zip.addBuffer(bytes, path, {
      mtime,
      // Without it a time in UTC is written too, and that moves with the time zone.
      forceDosTimestamp: true,
      mode: PLAIN_FILE,
      compress: mayShrink(bytes),
    });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};
