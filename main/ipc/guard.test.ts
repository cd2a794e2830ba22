import { describe, expect, it } from 'vitest';
import { isTrusted } from './guard.ts';

const windows = new Set([7]);
const sender = { id: 7, mainFrame: { frameTreeNodeId: 1 } };
const frame = { frameTreeNodeId: 1, url: 'app://bundle/index.html', parent: null };

describe('a message', () => {
  it('from the main frame of our window is trusted', () =>
    expect(isTrusted({ sender, senderFrame: frame }, windows)).toBe(true));

  it.each([
    ['a page that is gone', { sender, senderFrame: null }],
    ['a frame inside the page', { sender, senderFrame: { ...frame, frameTreeNodeId: 2, parent: frame } }],
    ['another frame that says it has no parent', { sender, senderFrame: { ...frame, frameTreeNodeId: 2 } }],
    ['about:blank', { sender, senderFrame: { ...frame, url: 'about:blank' } }],
    ['about:srcdoc', { sender, senderFrame: { ...frame, url: 'about:srcdoc' } }],
    ['a file', { sender, senderFrame: { ...frame, url: 'file:///index.html' } }],
    ['the web', { sender, senderFrame: { ...frame, url: 'https://bundle/index.html' } }],
    ['an address that is none', { sender, senderFrame: { ...frame, url: '' } }],
    ['a window we did not open', { sender: { ...sender, id: 8 }, senderFrame: frame }],
  ])('from %s is not', (_name, event) => expect(isTrusted(event, windows)).toBe(false));
});
