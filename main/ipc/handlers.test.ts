import { describe, expect, it } from 'vitest';
import { makeHandlers } from './handlers.ts';

const copyWith = (writeClipboard: (text: string) => Promise<void>) =>
  makeHandlers({ writeClipboard } as never)['clipboard:write'];

describe('copying', () => {
  it('puts the text on the clipboard', async () => {
    const copied: string[] = [];
    expect(await copyWith(async (text) => void copied.push(text))('Leng 2016')).toEqual({ ok: true, value: null });
    expect(copied).toEqual(['Leng 2016']);
  });

  it('says what to do where the system does not take it', async () => {
    const answer = await copyWith(() => Promise.reject(new Error('no selection owner')))('Leng 2016');
    expect(answer).toMatchObject({ ok: false, code: 'io', message: expect.stringMatching(/Save a file instead/) });
  });
});
