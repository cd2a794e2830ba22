import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Settings, USUAL_TEXT } from '../../preload/contract.ts';
import { openSettings } from './settings-file.ts';

const USUAL: Settings = { theme: 'system', singleKeys: true, showsLegend: false, text: USUAL_TEXT, autosave: 1 };
const CHOSEN: Settings = {
  theme: 'dark',
  singleKeys: false,
  showsLegend: true,
  text: { size: 6, width: 'wide', face: 'sans' },
  autosave: 5,
};

let file: string;
beforeEach(() => {
  file = path.join(mkdtempSync(path.join(tmpdir(), 'atlas-settings-')), 'settings.json');
});
afterEach(() => rmSync(path.dirname(file), { recursive: true }));

describe('the settings', () => {
  it('follow the system until something is chosen', async () =>
    expect((await openSettings(file)).settings()).toEqual(USUAL));

  it('survive a restart', async () => {
    const first = await openSettings(file);
    await first.update({ settings: CHOSEN });
    await first.update({ window: { bounds: { x: 1, y: 2, width: 900, height: 700 }, isMaximized: true } });
    const second = await openSettings(file);
    expect(second.settings()).toEqual(CHOSEN);
    expect(second.window()).toEqual({ bounds: { x: 1, y: 2, width: 900, height: 700 }, isMaximized: true });
  });

  it.each([
    ['{"settings":{"theme":"dark"},"window":null}', { theme: 'dark' }],
    [
      '{"settings":{"theme":"dark","singleKeys":false,"showsLegend":true},"window":null}',
      { ...CHOSEN, text: USUAL_TEXT, autosave: 1 },
    ],
  ])('of the first version are kept, and what could not be chosen then is as usual: %s', async (text, kept) => {
    writeFileSync(file, text);
    const opened = await openSettings(file);
    expect(opened.settings()).toEqual({ ...USUAL, ...kept });
    await opened.update({ window: null });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ schema: 3, settings: kept });
  });

  it('of the second version are kept, and nothing has been moved then', async () => {
    const { autosave: _, ...second } = CHOSEN;
    writeFileSync(file, JSON.stringify({ schema: 2, settings: second, window: null }));
    const opened = await openSettings(file);
    expect(opened.settings()).toEqual({ ...CHOSEN, autosave: 1 });
    expect(opened.places()).toEqual({ notes: null, backups: null, next: null, former: [] });
  });

  it('of a newer version hold as far as this one knows them', async () => {
    const settings = { ...CHOSEN, voice: 'slow' };
    writeFileSync(file, JSON.stringify({ schema: 4, settings, window: null }));
    expect((await openSettings(file)).settings()).toEqual(CHOSEN);
  });

  it.each(['{"settings":{"the', 'null', '{"settings":{"theme":"neon"},"window":null}'])(
    'are put aside and do not hold when they read %s',
    async (text) => {
      writeFileSync(file, text);
      expect((await openSettings(file)).settings()).toEqual(USUAL);
      const quarantine = path.join(path.dirname(file), 'quarantine');
      expect(readdirSync(quarantine).map((name) => readFileSync(path.join(quarantine, name), 'utf8'))).toEqual([text]);
    },
  );
});
