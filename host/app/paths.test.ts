import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { getPath, setPath } from './paths.ts';

describe('paths', () => {
  test('follow userData, and that follows the app’s name and appData', () => {
    expect(getPath('userData')).toBe(path.join(getPath('appData'), 'Electron'));
    setPath('userData', path.join(os.tmpdir(), 'elsewhere'));
    expect(getPath('sessionData')).toBe(path.join(os.tmpdir(), 'elsewhere'));
    expect(getPath('crashDumps')).toBe(path.join(os.tmpdir(), 'elsewhere', 'Crashpad'));
  });

  test("refuse what Electron refuses, in Electron's words", () => {
    expect(() => getPath('nowhere' as 'home')).toThrow("Failed to get 'nowhere' path");
    expect(() => setPath('nowhere', '/x')).toThrow("Failed to set path: 'nowhere'");
    expect(() => setPath('logs', 'relative')).toThrow('Path must be absolute');
  });
});
