/** Names of the store's files. A generation is a snapshot and the journals since; numbers only grow, gaps are fine. */

export type FileKind = 'snapshot' | 'journal';

export interface StoreFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly gen: number;
  /** Still being written when the app ended: never read, only tidied away. */
  readonly isUnfinished: boolean;
}

const EXTENSION = { snapshot: 'jsonl', journal: 'log' } satisfies Record<FileKind, string>;
const DIGITS = 6;
const NAME = /^(?:(snapshot)-(\d{6,})\.jsonl(\.tmp)?|(journal)-(\d{6,})\.log)$/;

export const fileName = (kind: FileKind, gen: number): string =>
  `${kind}-${String(gen).padStart(DIGITS, '0')}.${EXTENSION[kind]}`;

export const unfinishedName = (gen: number): string => `${fileName('snapshot', gen)}.tmp`;

/** @returns the store's own files among `names`, oldest generation first */
export const storeFiles = (names: readonly string[]): StoreFile[] =>
  names
    .flatMap((name) => {
      const match = NAME.exec(name);
      const kind: FileKind = match?.[1] ? 'snapshot' : 'journal';
      return match ? [{ name, kind, gen: Number(match[2] ?? match[5]), isUnfinished: match[3] !== undefined }] : [];
    })
    .sort((a, b) => a.gen - b.gen);
