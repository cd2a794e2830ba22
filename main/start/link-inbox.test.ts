import { expect, test } from 'vitest';
import type { OpenedLink } from '../../preload/contract.ts';
import { linkAmong, makeLinkInbox } from './link-inbox.ts';

const link = (concept: string) => `oxytocin-atlas://what-if/hold.${concept}.up_days_evidence.d`;
const good = (concept: string) => ({ ok: true, value: link(concept) });

const inbox = () => {
  const sent: OpenedLink[] = [];
  return { ...makeLinkInbox((each) => sent.push(each)), sent };
};

test('a link that the app is started with is told with the start, once', () => {
  const { receive, take, stands, sent } = inbox();
  receive(link('cortisol'));
  expect(take()).toEqual(good('cortisol'));
  stands();
  expect(take()).toBeNull();
  expect(sent).toEqual([]);
});

test('a link that comes while the page begins waits until it stands; of two the later counts', () => {
  const { receive, take, stands, sent } = inbox();
  expect(take()).toBeNull();
  receive(link('cortisol'));
  receive(link('oxytocin'));
  expect(sent).toEqual([]);
  stands();
  expect(sent).toEqual([good('oxytocin')]);
  receive(link('prolactin'));
  expect(sent).toEqual([good('oxytocin'), good('prolactin')]);
});

test('while a page that crashed begins again, links wait like at the first start', () => {
  const { receive, take, stands, sent } = inbox();
  take();
  stands();
  expect(take()).toBeNull();
  receive(link('cortisol'));
  expect(sent).toEqual([]);
  stands();
  expect(sent).toEqual([good('cortisol')]);
});

test('what has not the form of a link is told as such, and goes no further', () => {
  const { receive, take } = inbox();
  receive('oxytocin-atlas://what-if/<script>');
  const taken = take();
  expect(taken).toMatchObject({ ok: false, code: 'refused' });
  expect(JSON.stringify(taken)).not.toContain('script');
});

test('keeps its form on the way through programs that take it apart', () => {
  const blocked = 'oxytocin-atlas://what-if/block.cortisol--inhibits--crh_weeks_phase.late-follicular_evidence.c';
  expect(new URL(blocked).href).toBe(blocked);
});

test('is found wherever it stands among arguments, and nothing else is taken for it', () => {
  expect(linkAmong(['/opt/atlas', '--original-process-start-time=1', link('crh')])).toBe(link('crh'));
  expect(linkAmong(['Oxytocin-Atlas:%'])).toBe('Oxytocin-Atlas:%');
  expect(linkAmong(['--view=oxytocin-atlas://what-if/a', 'https://example.org', 'map'])).toBeUndefined();
});
