import { expect, it, vi } from 'vitest';
import type { ExportFile } from '../../preload/contract.ts';
import type { ExportService } from '../export/export-service.ts';
import { endAfterExport } from './export.ts';

const file: ExportFile = { kind: 'svg', picture: { name: 'Map', svg: '<svg></svg>', width: 1, height: 1 } };

const ended = async (answer: Awaited<ReturnType<ExportService['save']>>) => {
  const said: string[] = [];
  const codes: number[] = [];
  const exports: ExportService = { save: async () => answer, print: async () => ({ ok: true, value: null }) };
  const watched = endAfterExport(exports, { say: (words) => said.push(words), exit: (code) => codes.push(code) });
  expect(await watched.save(file)).toBe(answer);
  return { said, codes };
};

it('a written file ends the app well', async () =>
  expect(await ended({ ok: true, value: 'map.svg' })).toEqual({ said: [], codes: [0] }));

it('a file that could not be written ends it with the reason', async () =>
  expect(await ended({ ok: false, code: 'disk-full', message: 'The disk is full.' })).toEqual({
    said: ['The disk is full.'],
    codes: [1],
  }));

it('a map that is never drawn does not hold the app for ever', () => {
  vi.useFakeTimers();
  const codes: number[] = [];
  endAfterExport({} as ExportService, { say: () => undefined, exit: (code) => codes.push(code) });
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
  expect(codes).toEqual([1]);
});
