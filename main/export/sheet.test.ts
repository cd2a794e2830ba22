import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { anySheet, ownSheet, paperFor } from './sheet.ts';

const template = readFileSync(path.join(import.meta.dirname, '../../renderer/print.html'), 'utf8');
const picture = { name: 'A < B & C', svg: '<svg id="$&"></svg>', width: 1000, height: 401 };

describe('the sheet of a picture', () => {
  it('holds it as it is, and its name as the title', () => {
    const html = ownSheet(template, picture);
    expect(html).toContain('<body>\n    <svg id="$&"></svg>');
    expect(html).toContain('<title>A &lt; B &amp; C</title>');
    expect(html).not.toContain('<!--');
  });

  it('leaves out what only a file begins with', () => {
    const svg = '<?xml version="1.0" encoding="UTF-8"?>\n<svg></svg>';
    expect(ownSheet(template, { ...picture, svg })).toContain('<body>\n    <svg></svg>');
  });

  it('is as large as the picture, in whole points so that no second page begins', () => {
    const { width, height } = paperFor(picture);
    expect([width * 72, height * 72]).toEqual([750, 301]);
    expect(ownSheet(template, picture)).toContain(`size: ${width}in ${height}in; margin: 0`);
  });

  it('on any paper is turned the better way', () => {
    expect(anySheet(template, picture)).toContain('size: landscape');
    expect(anySheet(template, { ...picture, height: 1400 })).toContain('size: portrait');
  });
});

describe('the sheet of a text', () => {
  const writing = { name: 'A < B', html: '<style>@page { margin: 2cm }</style><main>$& text</main>' };

  it('holds it as it is, on A4 pages, with margins and style of its own', () => {
    const html = ownSheet(template, writing);
    expect(html).toContain(writing.html);
    expect(html).toContain('<title>A &lt; B</title>');
    expect(html).toContain('@page { size: A4 }');
    // A picture fills one page; a text must be free to go on.
    expect(html).not.toContain('overflow: hidden');
    const { width, height } = paperFor(writing);
    expect([width * 25.4, height * 25.4].map(Math.round)).toEqual([210, 297]);
  });

  it('on any paper asks for no size', () => {
    expect(anySheet(template, writing)).not.toContain('A4');
  });
});
