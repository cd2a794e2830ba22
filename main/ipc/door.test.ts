import { describe, expect, it } from 'vitest';
import { behindDoor, type Handlers } from './door.ts';
import { makeHandlers } from './handlers.ts';

/** Every channel of the contract, each with a handler that only tells that it was entered. */
const spied = () => {
  const entered: string[] = [];
  const channels = Object.keys(makeHandlers({} as never));
  const handlers = Object.fromEntries(
    channels.map((channel) => [channel, () => entered.push(channel)]),
  ) as unknown as Handlers;
  return { entered, listeners: behindDoor(handlers, new Set([7]), expect.unreachable) };
};

const frame = { frameTreeNodeId: 1, url: 'app://bundle/index.html', parent: null };
const sender = { id: 7, mainFrame: { frameTreeNodeId: 1 } };

describe('the door', () => {
  it.each([
    ['a page that is gone', { sender, senderFrame: null }],
    ['a frame in the page', { sender, senderFrame: { ...frame, frameTreeNodeId: 2, parent: frame } }],
    ['about:blank', { sender, senderFrame: { ...frame, url: 'about:blank' } }],
    ['a file', { sender, senderFrame: { ...frame, url: 'file:///index.html' } }],
    ['the web', { sender, senderFrame: { ...frame, url: 'https://bundle/' } }],
    ['another window', { sender: { ...sender, id: 8 }, senderFrame: frame }],
  ])('is closed on every channel for %s', async (_who, event) => {
    const { entered, listeners } = spied();
    expect(listeners.size).toBeGreaterThan(10);
    for (const listener of listeners.values()) await expect(listener(event as never)).rejects.toThrow(/^E_SENDER$/);
    expect(entered).toEqual([]);
  });

  it('is open for our own page', async () => {
    const { entered, listeners } = spied();
    for (const listener of listeners.values()) await listener({ sender, senderFrame: frame } as never);
    expect(entered).toEqual([...listeners.keys()]);
  });
});
