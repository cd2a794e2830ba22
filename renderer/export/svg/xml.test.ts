import { expect, test } from 'vitest';
import { element, escapeXml } from './xml.ts';

test('text cannot leave its element or its attribute', () => {
  const hostile = `</text><script>alert("1")</script>' onload='x' & <!--`;
  expect(element('text', { title: hostile }, escapeXml(hostile))).not.toMatch(/<script|<!--|"1"|onload='/);
});

test('what XML cannot hold even escaped is left out, other scripts and signs stay', () => {
  expect(escapeXml('a\u0000b\u0008c\ud800d\uffffe')).toBe('abcde');
  expect(escapeXml('Östradiol β → 😀')).toBe('Östradiol β → 😀');
});

test('an attribute that is not given is not written, and numbers are rounded', () => {
  expect(element('path', { d: 'M0 0', fill: undefined, width: 1 / 3 })).toBe('<path d="M0 0" width="0.33"/>');
});
