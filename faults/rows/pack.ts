/** Study packs that were damaged or made by hand (5.2). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { below, makeRandom, oneOf, type Random } from '../../bench/random.ts';
import { planOf } from '../../main/pack/plan.ts';
import { readPack } from '../../main/pack/read-pack.ts';
import { readZip } from '../../main/pack/read-zip.ts';
import { type Source, Unreadable } from '../../main/pack/source.ts';
import { corner, NO_WORKSPACE, NOTHING_READ, note, packed } from '../../main/pack/testing/make.ts';
import { zipOf } from '../../main/pack/write-zip.ts';
import type { Note } from '../../preload/contract.ts';
import type { Effort, Fault, Tally } from '../fault.ts';

const NOW = Date.UTC(2026, 11, 1);
const ROUNDS = { few: 100, some: 1_000, full: 10_000 };

const nobodyKnows = () => [];
const HERE = { notes: new Map(), workspace: NO_WORKSPACE, progress: NOTHING_READ, known: nobodyKnows };

const NOTES: readonly Note[] = [
  note('# Cortisol\n\nInhibits CRH, see [[concept:crh]]', { tags: ['exam'], targets: [] }),
  note('Second, with a table\n\n| a | b |\n|---|---|\n| 1 | 2 |', { label: 'rose', isPinned: true }),
  note('thrown away', { deletedAt: NOW - 1_000 }),
];

/** What an import would take in; nothing if the person is told why not. Throws only for what nobody foresaw. */
const taken = async (read: () => Promise<Source> | Source): Promise<readonly Note[]> => {
  try {
    const { pack } = planOf(readPack(await read(), NOW), HERE, nobodyKnows);
    return pack.notes.map((each) => each.note);
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
};

/** What nobody wrote must not come in as a note of before. */
const checkNotes = (notes: readonly Note[], tally: Tally, where: string): void => {
  for (const each of notes) {
    const original = NOTES.find(({ id }) => id === each.id);
    if (original && each.rev === original.rev && !isDeepStrictEqual(each, original))
      tally.changeSilently(`note ${each.id}, ${where}`);
  }
};

const forRounds = async (
  { amount, seed }: Effort,
  tally: Tally,
  round: (random: Random, at: number) => Promise<void>,
): Promise<void> => {
  const random = makeRandom(seed);
  for (let at = 0; at < ROUNDS[amount]; at += 1) {
    await round(random, at).catch((error) => tally.expect(false, `an import never falls over, round ${at}: ${error}`));
    tally.expect(!('polluted' in {}), `nothing reaches into other objects, round ${at}`);
    tally.rounds += 1;
  }
};

const spoil = (whole: Buffer, random: Random): Buffer => {
  const hit = Buffer.from(whole);
  const at = below(random, whole.length);
  switch (below(random, 4)) {
    case 0:
      return hit.subarray(0, at);
    case 1:
      return hit.fill(0, at, Math.min(whole.length, at + 512));
    case 2:
      return Buffer.concat([hit.subarray(0, at), hit.subarray(Math.min(whole.length, at + below(random, 512)))]);
    default:
      hit.writeUInt8(whole.readUInt8(at) ^ (1 << below(random, 8)), at);
      return hit;
  }
};

const damagedZip: Fault = {
  id: '5.2',
  what: 'a study pack as zip with a bit flipped, a stretch zeroed or missing, or an end cut off',
  run: async (tally, effort) => {
    const root = mkdtempSync(join(tmpdir(), 'atlas-packs-'));
    const file = join(root, 'pack.zip');
    const source = packed(NOTES, { content: corner });
    const whole = await zipOf([...source.files].map(([path, bytes]) => ({ path, bytes })));
    await forRounds(effort, tally, async (random, at) => {
      writeFileSync(file, spoil(whole, random));
      checkNotes(await taken(() => readZip(file)), tally, `round ${at}`);
    });
    rmSync(root, { recursive: true });
  },
};

/** Ways in which JSON can be almost right. */
const ALMOST: readonly ((json: string, random: Random) => string | Buffer)[] = [
  (json) => `\ufeff${json}`,
  (json) => Buffer.from(json, 'utf16le'),
  (json) => json.replaceAll('\n', '\r\n'),
  (json) => json.replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},'),
  (json) => json.replace(/"id":"[^"]*"/, '"id":"../../x"'),
  (json) => json.replace(/"id":"[^"]*"/, '"id":"CON"'),
  (json) => json.replace(/"id":"[^"]*"/, `"id":"${'x'.repeat(10_000)}"`),
  (json) => json.replace(/"rev":\d+/, '"rev":1e400'),
  (json) => json.replace(/"rev":\d+/, '"rev":-0'),
  (json) => json.replace(/"rev":\d+/, '"rev":NaN'),
  (json) => json.replace(/"updatedAt":\d+/, '"updatedAt":8640000000000001'),
  (json) => json.replace(/"tags":\[/, `"tags":[${'['.repeat(200_000)}`),
  (json) => json.replace('{', `{"deep":${'['.repeat(200_000)}${']'.repeat(200_000)},`),
  (json) => `${json}${json}`,
  (json) => json.replace('"', '"\\u0000'),
  (json) => Buffer.concat([Buffer.from(json), Buffer.from([0xff, 0xfe, 0x80])]),
  (json, random) => json.slice(0, below(random, json.length)),
  (json, random) => {
    const at = below(random, json.length);
    return `${json.slice(0, at)}${oneOf(random, ['{', '}', '[', ']', '"', ',', ':', '\0', '\\'])}${json.slice(at + 1)}`;
  },
];

const almost: Fault = {
  id: '5.2',
  what: 'a study pack of which a file is almost right: encodings, keys, ids, numbers, depth',
  run: async (tally, effort) => {
    const source = packed(NOTES, { content: corner });
    const records = [...source.files.keys()].filter((path) => /\.(json|jsonl|canvas)$/.test(path));
    await forRounds(effort, tally, async (random, at) => {
      const path = oneOf(random, records);
      const text = source.files.get(path)?.toString() ?? '';
      const hit = Buffer.from(ALMOST[at % ALMOST.length]?.(text, random) ?? '');
      await taken(() => ({ ...source, files: new Map(source.files).set(path, hit) }));
    });
  },
};

export const packFaults: readonly Fault[] = [damagedZip, almost];
