import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { AtlasProvider } from '../../state/atlas.ts';
import { realAtlas } from '../../state/real-atlas.ts';
import { MarkdownView } from './MarkdownView.tsx';
import { toggleTask } from './task.ts';

const atlas = realAtlas();
const html = (body: string): string =>
  renderToStaticMarkup(createElement(AtlasProvider, { value: atlas }, createElement(MarkdownView, { body })));

describe('our notation', () => {
  test('a link shows the name of what it leads to, its own words, or that it leads nowhere', () => {
    expect(html('[[concept:cortisol]]')).toMatch(/<span role="button"[^>]*class="note-link"[^>]*>Cortisol<\/span>/);
    expect(html('[[cortisol|the hormone]]')).toMatch(/<span role="button"[^>]*>the hormone<\/span>/);
    expect(html('[[phlogiston]]')).toMatch(/is-broken.*phlogiston.*leads nowhere/);
  });

  test('tags and highlights are told apart from words; code is left alone', () => {
    expect(html('#exam ==this==')).toMatch(/class="note-tag">#exam<.*<mark>this<\/mark>/);
    expect(html('`[[cortisol]] #exam ==this==`')).toContain('<code>[[cortisol]] #exam ==this==</code>');
    expect(html('\\[[cortisol]]')).not.toContain('button');
  });

  test('a link to a what-if is named by what it asks, or by its own words, and never leaves the app', () => {
    const link = 'oxytocin-atlas://what-if/hold.cortisol.up_days_sex.male_evidence.d';
    expect(html(`<${link}>`)).toMatch(/<span role="button"[^>]*>What if: Cortisol held up, after days, men<\/span>/);
    expect(html(`[my case](${link})`)).toMatch(/<span role="button"[^>]*>my case<\/span>/);
    const bad = 'oxytocin-atlas://what-if/hold.phlogiston.up_days_evidence.d';
    expect(html(`[my case](${bad})`)).toMatch(/is-broken.*does not hold “phlogiston”.*leads nowhere/);
    expect(html(`<${link}> [x](${bad}) [y](oxytocin-atlas:evil)`)).not.toContain('href');
  });

  test('a box of a task is ticked where it stands', () => {
    const body = '1. one\n   - [ ] first\n   - [x] second';
    expect(html(body).match(/type="checkbox"/g)).toHaveLength(2);
    expect(toggleTask(body, body.indexOf('[ ]'))).toBe('1. one\n   - [x] first\n   - [x] second');
    expect(toggleTask(body, 0)).toBe(body);
  });
});

/** Ways in which a text has become code or an address elsewhere, one of each class. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg/onload=alert(1)>',
  '<math><mtext><mglyph><style><img src=x onerror=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '<details open ontoggle=alert(1)>',
  '<base href="//evil"><form action="//evil"><link rel=stylesheet href="//evil"><meta http-equiv=refresh content="0;//evil">',
  '[x](javascript:alert(1))',
  '[x](JaVa&#x73;cript:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](<java\nscript:alert(1)>)',
  '<javascript:alert(1)>',
  '[x][y]\n\n[y]: javascript:alert(1)',
  '![" onerror="alert(1)](x)',
  '![x](x "\\" onerror=\\"alert(1)")',
  '![x](//evil/pixel.png)',
  '![x](https://evil/pixel.png)',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](https://user:pw@evil)',
  '[x](//evil)',
  '[x](file:///etc/passwd)',
  '[x](atlas:%7B%22kind%22%3A%22tag%22%7D)',
  '[x](atlas:<script>)',
  '[[<img src=x onerror=alert(1)>]]',
  '[[x|<img src=x onerror=alert(1)>]]',
  '#<img',
  '==<img src=x onerror=alert(1)>==',
  '[^1]\n\n[^1]: <script>alert(1)</script>',
  '| a |\n|---|\n| <script>alert(1)</script> |',
  '```js" onload="alert(1)\nx\n```',
];

test.each(HOSTILE)('%j stays text', (body) => {
  // The arrow of our own links is the one drawing there may be.
  const found = html(body).replace(/<svg xmlns="[^"]*"[^>]*class="lucide lucide-[a-z-]+ icon"[^>]*>.*?<\/svg>/g, '');
  expect(found).not.toMatch(/<(?:script|iframe|object|embed|base|form|link|meta|img|svg|math|style|details)\b/i);
  expect(found.replace(/&[^;]+;|>[^<]*</g, '><')).not.toMatch(/\son\w+\s*=/i);
  for (const [, address = ''] of found.matchAll(/(?:href|src|action)="([^"]*)"/gi)) expect(address).toMatch(/^#/);
});

test('ten thousand brackets are drawn without a stall in the notation', () => {
  expect(html('[['.repeat(5_000)).length).toBeGreaterThan(9_000);
});

test('headings begin below that of the page and leave no level out', () => {
  expect(html('## a\n\n#### b\n\n# c').match(/<h\d/g)).toEqual(['<h4', '<h5', '<h4']);
});
