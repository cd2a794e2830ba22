import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSettings } from './settings-file.ts';

let file: string;
beforeEach(() => {
  file = path.join(mkdtempSync(path.join(tmpdir(), 'atlas-settings-')), 'settings.json');
});
afterEach(() => rmSync(path.dirname(file), { recursive: true }));

describe('the settings', () => {
  it('follow the system until something is chosen', async () =>
    expect((await openSettings(file)).settings()).toEqual({ theme: 'system', singleKeys: true, showsLegend: false }));

  it('survive a restart', async () => {
    const first = await openSettings(file);
    await first.update({ settings: { theme: 'dark', singleKeys: false, showsLegend: true } });
    await first.update({ window: { bounds: { x: 1, y: 2, width: 900, height: 700 }, isMaximized: true } });
    const second = await openSettings(file);
    expect(second.settings()).toEqual({ theme: 'dark', singleKeys: false, showsLegend: true });
    expect(second.window()).toEqual({ bounds: { x: 1, y: 2, width: 900, height: 700 }, isMaximized: true });
  });

  it('of a version without a choice of keys keep the others, and have single keys on', async () => {
    writeFileSync(file, '{"settings":{"theme":"dark"},"window":null}');
    expect((await openSettings(file)).settings()).toEqual({ theme: 'dark', singleKeys: true, showsLegend: false });
  });

  it.each(['{"settings":{"the', 'null', '{"settings":{"theme":"neon"},"window":null}'])(
    'are put aside and do not hold when they read %s',
    async (text) => {
      writeFileSync(file, text);
      expect((await openSettings(file)).settings()).toEqual({ theme: 'system', singleKeys: true, showsLegend: false });
      const quarantine = path.join(path.dirname(file), 'quarantine');
      expect(readdirSync(quarantine).map((name) => readFileSync(path.join(quarantine, name), 'utf8'))).toEqual([text]);
    },
  );
});
