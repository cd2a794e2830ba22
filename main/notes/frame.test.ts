import { expect, test } from 'vitest';
import { decodeFrame, encodeFrame, scan } from './frame.ts';

const strange = { text: '\ud800 lone, \u2028, \0, \r\n, "quoted", 😀, deadbeef {"' };
const frames = [{ a: 1 }, strange, { b: '2' }].map(encodeFrame);
const file = Buffer.concat(frames);

const valuesIn = (bytes: Buffer): unknown[] =>
  [...scan(bytes)].flatMap((piece) => (piece.kind === 'frame' ? [piece.value] : []));
const kindsIn = (bytes: Buffer): string[] => [...scan(bytes)].map((piece) => piece.kind);

test('every string comes back exactly, lone surrogates and line breaks included', () => {
  expect(valuesIn(file)).toEqual([{ a: 1 }, strange, { b: '2' }]);
});

test('a frame is a sum, a space, JSON and a line feed', () => {
  expect(encodeFrame({ a: 1 }).toString('utf8')).toMatch(/^[0-9a-f]{8} \{"a":1\}\n$/);
});

test('any flipped bit is found, and costs no other frame', () => {
  for (let at = 0; at < file.length; at += 1) {
    for (let bit = 0; bit < 8; bit += 1) {
      const hit = Buffer.from(file);
      hit.writeUInt8(file.readUInt8(at) ^ (1 << bit), at);
      expect(kindsIn(hit), `bit ${bit} of byte ${at}`).toContain('damaged');
      expect(valuesIn(hit).length, `bit ${bit} of byte ${at}`).toBeGreaterThanOrEqual(2);
    }
  }
});

test('a hit line feed costs no frame at all', () => {
  for (const end of [frames[0]?.length ?? 0, file.length]) {
    const hit = Buffer.from(file);
    hit.writeUInt8(0x0b, end - 1);
    expect(valuesIn(hit)).toEqual([{ a: 1 }, strange, { b: '2' }]);
    expect(kindsIn(hit)).toContain('damaged');
  }
});

test('a frame cut at any place is torn, and where it begins is told', () => {
  const start = file.length - (frames[2]?.length ?? 0);
  for (let length = start + 1; length < file.length; length += 1) {
    expect([...scan(file.subarray(0, length))].at(-1), `${length} bytes`).toEqual({ kind: 'torn', start });
  }
});

test('JSON with a right sum in wrong letters is not a frame', () => {
  const frame = encodeFrame({ a: 1 }).subarray(0, -1);
  expect(decodeFrame(Buffer.from(frame.toString('latin1').toUpperCase(), 'latin1'))).toBeUndefined();
  expect(decodeFrame(frame)).toEqual({ a: 1 });
});

test('an end of zeros is no interrupted write: what stood there may have been called saved', () => {
  for (const from of [0, 3, file.length - 4]) {
    const zeroed = Buffer.from(file).fill(0, from);
    expect(kindsIn(zeroed), `zeros from byte ${from} on`).not.toContain('torn');
    expect(kindsIn(zeroed).at(-1), `zeros from byte ${from} on`).toBe('damaged');
  }
});
