import { describe, expect, it } from 'vitest';
import { fileNameOf, withExtension } from './file-name.ts';

describe('the name of a file', () => {
  it.each([
    ['Route: CRH to Cortisol, 1 of 5', 'Route CRH to Cortisol, 1 of 5'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['tab\tand\nline\0end', 'tab and line end'],
    ['  ..hidden. ', 'hidden'],
    ['5α-reductase → DHT', '5α-reductase → DHT'],
    ['e\u0301', '\u00e9'],
    ['CON', 'Oxytocin Atlas CON'],
    ['lpt1.svg', 'Oxytocin Atlas lpt1.svg'],
    ['Context', 'Context'],
    ['???', 'Oxytocin Atlas'],
    ['', 'Oxytocin Atlas'],
    ['map\u202egpj.exe', 'map gpj.exe'],
  ])('%j becomes %j', (title, name) => expect(fileNameOf(title)).toBe(name));

  it('is never longer than file systems take, and never ends in half a character', () => {
    const name = fileNameOf('👩‍🔬'.repeat(60));
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(100);
    expect(name.isWellFormed()).toBe(true);
    expect(fileNameOf('half \ud83d')).toBe('half \ufffd');
  });
});

describe('its extension', () => {
  it('is kept as it was written', () => {
    expect(withExtension('/a/Map.SVG', 'svg')).toBe('/a/Map.SVG');
    expect(withExtension('/a/map.svg', 'svg', () => true)).toBe('/a/map.svg');
  });

  it('is added where it was left out, beside files that nobody agreed to replace', () => {
    expect(withExtension('/a/map', 'pdf', () => false)).toBe('/a/map.pdf');
    expect(withExtension('/a/map.png', 'pdf', () => false)).toBe('/a/map.png.pdf');
    const taken = new Set(['/a/map.pdf', '/a/map (2).pdf']);
    expect(withExtension('/a/map', 'pdf', (file) => taken.has(file))).toBe('/a/map (3).pdf');
  });
});
