/** Zips written by hand, with every lie that a zip can tell. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface HostileEntry {
  readonly name: string | Buffer;
  readonly data?: Buffer;
  /** As it is said to be. */
  readonly size?: number;
  readonly sum?: number;
  readonly method?: number;
  readonly isStored?: boolean;
  readonly flags?: number;
  /** Unix mode: 0o120777 for a symbolic link. */
  readonly mode?: number;
  /** Instead of bytes of its own, those of the entry with this number. */
  readonly sharesWith?: number;
}

const u16 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2);
  return bytes;
};
const u32 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value >>> 0, index * 4);
  return bytes;
};

const UTF8_NAMES = 0x800;
const FROM_UNIX = (3 << 8) | 20;

export const hostileZip = (entries: readonly HostileEntry[]): Buffer => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.isBuffer(entry.name) ? entry.name : Buffer.from(entry.name);
    const data = entry.data ?? Buffer.from('# text\n');
    const packed = entry.isStored ? data : deflateRawSync(data);
    const method = entry.method ?? (entry.isStored ? 0 : 8);
    const fixed = [
      u16(entry.flags ?? UTF8_NAMES, method, 0, 0x21),
      u32(entry.sum ?? crc32(data), packed.length, entry.size ?? data.length),
      u16(name.length, 0),
    ];
    offsets.push(entry.sharesWith === undefined ? at : (offsets[entry.sharesWith] ?? 0));
    if (entry.sharesWith === undefined) {
      const local = Buffer.concat([u32(0x04034b50), u16(20), ...fixed, name, packed]);
      parts.push(local);
      at += local.length;
    }
    directory.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(FROM_UNIX, 20),
        ...fixed,
        u16(0, 0, 0),
        u32(((entry.mode ?? 0o100644) << 16) >>> 0, offsets.at(-1) ?? 0),
        name,
      ]),
    );
  }
  const central = Buffer.concat(directory);
  const count = entries.length;
  return Buffer.concat([...parts, central, u32(0x06054b50), u16(0, 0, count, count), u32(central.length, at), u16(0)]);
};
