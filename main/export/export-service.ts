/** Brings pictures, texts and lists of sources out of the app: into a file that a person chose, or onto paper. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { ExportFailure, ExportFile, Printed, Result } from '../../preload/contract.ts';
import { reasonOf } from '../disk/failure.ts';
import { type Files, outsideFiles, writeAll } from '../disk/files.ts';
import { writeAside } from '../disk/replace.ts';
import { fileNameOf, withExtension } from './file-name.ts';
import { NOT_DRAWN, NOT_EXPORTED, NOT_PRINTED } from './messages.ts';

export interface ExportOptions {
  /** Asks where, with a name to begin with. @returns null when the person chose nothing */
  readonly choose: (suggestion: string, kind: ExportFile['kind']) => Promise<string | null>;
  /** @returns the bytes of a PDF */
  readonly draw: (printed: Printed) => Promise<Uint8Array>;
  /** @returns false when the person chose no printer */
  readonly print: (printed: Printed) => Promise<boolean>;
  /** Is told of what should not have happened. */
  readonly log: (error: unknown) => void;
  /** The machine; given by tests only. */
  readonly files?: Files;
}

export interface ExportService {
  /** @returns the name of the file written, without its folder */
  readonly save: (file: ExportFile) => Promise<Result<string, ExportFailure>>;
  readonly print: (printed: Printed) => Promise<Result<null, ExportFailure>>;
}

type Refusal = Extract<Result<never, ExportFailure>, { ok: false }>;

const refusal = (code: ExportFailure, message: string = NOT_EXPORTED[code]): Refusal => ({ ok: false, code, message });

const printedOf = (file: Exclude<ExportFile, { name: string }>): Printed =>
  'writing' in file ? file.writing : file.picture;

const CODES = { 'disk-full': 'disk-full', unwritable: 'unwritable', 'failing-disk': 'io' } as const;

/** Written beside the file and renamed, under a name that no file of the person's can have. */
const write = async (files: Files, file: string, bytes: Uint8Array): Promise<void> => {
  const aside = path.join(path.dirname(file), `.${randomUUID()}.tmp`);
  await writeAside(files, { path: file, aside }, (open) => writeAll(open, bytes));
};

export const makeExports = ({ choose, draw, print, log, files = outsideFiles }: ExportOptions): ExportService => {
  const bytesOf = async (file: ExportFile): Promise<Uint8Array> => {
    switch (file.kind) {
      case 'png':
        return file.png;
      case 'svg':
        return Buffer.from(file.picture.svg);
      case 'pdf':
        return draw(printedOf(file));
      default:
        return Buffer.from(file.text);
    }
  };
  return {
    save: async (file) => {
      const { kind } = file;
      const title = 'name' in file ? file.name : printedOf(file).name;
      const chosen = await choose(`${fileNameOf(title)}.${kind}`, kind);
      if (chosen === null) return refusal('cancelled');
      const target = withExtension(chosen, kind);
      let bytes: Uint8Array;
      try {
        bytes = await bytesOf(file);
      } catch (error) {
        log(error);
        return refusal('io', 'writing' in file ? NOT_DRAWN.writing : NOT_DRAWN.picture);
      }
      try {
        await write(files, target, bytes);
        return { ok: true, value: path.basename(target) };
      } catch (error) {
        const code = CODES[reasonOf(error)];
        // A full disk and a closed folder are nothing that went wrong in here.
        if (code === 'io') log(error);
        return refusal(code);
      }
    },
    print: async (printed) => {
      try {
        return (await print(printed)) ? { ok: true, value: null } : refusal('cancelled', NOT_PRINTED.cancelled);
      } catch (error) {
        log(error);
        return refusal('io', NOT_PRINTED.io);
      }
    },
  };
};
