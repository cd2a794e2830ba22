/** Reads the words of a PDF of Chromium's, in the order in which they were set. */
import { inflateSync } from 'node:zlib';

interface Part {
  readonly dictionary: string;
  /** What its stream holds; empty without one. */
  readonly stream: string;
}

/** Everything that the file numbers. */
const partsOf = (bytes: Buffer): ReadonlyMap<string, Part> => {
  const text = bytes.toString('latin1');
  return new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\s/g)].map(({ index, 0: { length }, 1: id = '' }) => {
      const end = text.indexOf('endobj', index);
      const start = /stream\r?\n/g;
      start.lastIndex = index + length;
      const stream = start.exec(text);
      if (!stream || stream.index > end) return [id, { dictionary: text.slice(index, end), stream: '' }];
      const body = bytes.subarray(start.lastIndex, text.indexOf('endstream', start.lastIndex));
      const dictionary = text.slice(index, stream.index);
      return [id, { dictionary, stream: /FlateDecode/.test(dictionary) ? inflateSync(body).toString('latin1') : '' }];
    }),
  );
};

const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** What each code of a face stands for, as its table says; a ligature stands for several letters. */
export const lettersOf = (table: string): ReadonlyMap<number, string> => {
  const rows = (kind: string) =>
    [...table.matchAll(new RegExp(`beginbf${kind}([^]*?)endbf${kind}`, 'g'))]
      .flatMap(([, block = '']) => block.split('\n'))
      .map((row) => [...row.matchAll(/<([0-9a-fA-F]+)>/g)].map(([, hex = '']) => hex));
  const single = rows('char').flatMap(([code, to]) =>
    code && to ? [[Number.parseInt(code, 16), utf16(to)] as const] : [],
  );
  const runs = rows('range').flatMap(([first, last, to]) => {
    if (!first || !last || !to) return [];
    const [from, until, letter] = [first, last, to].map((hex) => Number.parseInt(hex, 16)) as [number, number, number];
    return Array.from({ length: until - from + 1 }, (_, at) => [from + at, String.fromCodePoint(letter + at)] as const);
  });
  return new Map([...single, ...runs]);
};

interface Face {
  readonly letters: ReadonlyMap<number, string>;
  /** Bytes of a code. */
  readonly width: 1 | 2;
}

const wordsOf = (contents: string, faces: ReadonlyMap<string, Face>): string => {
  let face: Face | undefined;
  let words = '';
  for (const [, name, hex] of contents.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]*)>(?= Tj|[^[\]]*\] ?TJ)/g)) {
    if (name) face = faces.get(name);
    const codes = face && hex ? hex.match(new RegExp(`.{${face.width * 2}}`, 'g')) : [];
    for (const code of codes ?? []) words += face?.letters.get(Number.parseInt(code, 16)) ?? '';
  }
  return words;
};

/** The words of each page, without the white space that only places make. */
export const pdfText = (bytes: Buffer): readonly string[] => {
  const parts = partsOf(bytes);
  const faceOf = (id: string): Face => {
    const dictionary = parts.get(id)?.dictionary ?? '';
    const table = /\/ToUnicode (\d+) 0 R/.exec(dictionary)?.[1] ?? '';
    const width = /\/Type0/.test(dictionary) ? 2 : 1;
    return { letters: lettersOf(parts.get(table)?.stream ?? ''), width };
  };
  return [...parts.values()]
    .filter(({ dictionary }) => /\/Type \/Page\b/.test(dictionary))
    .map(({ dictionary }) => {
      const contents = /\/Contents (\d+) 0 R/.exec(dictionary)?.[1] ?? '';
      const faces = [...dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(
        ([, name = '', id = '']) => [name, faceOf(id)] as const,
      );
      return wordsOf(parts.get(contents)?.stream ?? '', new Map(faces));
    });
};

/** Addresses that the file leads to, and how many of its links lead to a place in it. */
export const pdfLinks = (bytes: Buffer): { readonly outside: readonly string[]; readonly inside: number } => {
  const links = [...partsOf(bytes).values()].filter(({ dictionary }) => /\/Subtype \/Link/.test(dictionary));
  return {
    outside: links.flatMap(
      ({ dictionary }) => /\/URI \(((?:\\.|[^\\)])*)\)/.exec(dictionary)?.[1]?.replace(/\\(.)/g, '$1') ?? [],
    ),
    inside: links.filter(({ dictionary }) => /\/Dest /.test(dictionary)).length,
  };
};
