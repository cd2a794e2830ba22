import { readdirSync, readFileSync } from 'node:fs';
import { inRoot } from '../scripts/root.ts';
import { expect, test } from './fixtures.ts';

test('the page has named functions and data from main, and nothing else', async ({ launch }) => {
  const { page } = await launch();
  const found = await page.page.evaluate(() => {
    const walk = (value: unknown, at: string): string[] => {
      if (typeof value === 'function') return [at];
      if (typeof value !== 'object' || value === null) return [`${at}: data`];
      if (!Object.isFrozen(value)) return [`${at}: not frozen`];
      return Object.entries(value).flatMap(([key, each]) => walk(each, `${at}.${key}`));
    };
    const globals = ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter((name) => name in window);
    return { api: walk((window as unknown as { study: unknown }).study, 'study'), globals };
  });
  expect(found.globals).toEqual([]);
  expect(found.api).toEqual([
    'study.content.load',
    'study.notes.load',
    'study.notes.first',
    'study.notes.save',
    'study.notes.apply',
    'study.notes.acceptDamage',
    'study.notes.history',
    'study.notes.search',
    'study.notes.onChanged',
    'study.backups.list',
    'study.backups.look',
    'study.backups.make',
    'study.backups.restore',
    'study.backups.showFolder',
    'study.backups.check',
    'study.places.list',
    'study.places.choose',
    'study.places.stay',
    'study.settings.save',
    'study.workspace.save',
    'study.progress.save',
    'study.export.save',
    'study.export.print',
    'study.pack.export',
    'study.pack.choose',
    'study.pack.commit',
    'study.pack.drop',
    'study.clipboard.write',
    'study.app.start',
    'study.app.ready',
    'study.app.flushed',
    'study.app.stay',
    'study.app.onClosing',
    'study.links.open',
    'study.links.onOpened',
  ]);
});

test('arguments of the wrong form are refused by code, without a word from inside', async ({ launch }) => {
  const { page } = await launch();
  const answers = await page.page.evaluate(async () => {
    const { study } = window as unknown as { study: { notes: { save: (...args: unknown[]) => Promise<unknown> } } };
    const id = crypto.randomUUID();
    const draft = { opId: id, id, baseRev: 0, body: 'x', targets: [] };
    const attempts: unknown[][] = [
      [],
      [null],
      [{ ...draft, id: '../../etc/passwd' }],
      [{ ...draft, body: 7 }],
      [{ ...draft, baseRev: -1 }],
      [{ ...draft, extra: 1 }],
      [{ ...draft, targets: [{ kind: 'concept', id: '__proto__' }] }],
      [JSON.parse('{"__proto__": {"polluted": 1}}')],
      [draft, 'one too many'],
    ];
    return Promise.all(
      attempts.map((args) =>
        study.notes.save(...args).then(
          () => 'taken',
          (error: Error) => error.message,
        ),
      ),
    );
  });
  for (const answer of answers) expect(answer).toMatch(/E_ARGUMENTS$/);
  expect(await page.page.evaluate(() => 'polluted' in {})).toBe(false);
});

test('the page cannot leave, open windows, reach the network or start other code', async ({ launch }) => {
  const { page, app, complaints } = await launch();
  const attempts = await page.page.evaluate(async () => {
    const opened = window.open('https://example.com/');
    const fetched = await fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused',
    );
    let assigned = 'taken';
    try {
      document.createElement('div').innerHTML = '<b>';
    } catch {
      assigned = 'refused';
    }
    // One policy may name one address of code to run; it was made when the window started, and a second one cannot be.
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: object) => void };
    };
    const made = ['atlas-worker', 'default', 'another'].map((name) => {
      try {
        trustedTypes.createPolicy(name, {});
        return 'made';
      } catch {
        return 'refused';
      }
    });
    const started = [new URL('icon.svg', location.href).href, 'data:text/javascript,1', 'https://example.com/x.js'].map(
      (address) => {
        try {
          new Worker(address);
          return 'started';
        } catch {
          return 'refused';
        }
      },
    );
    location.href = 'https://example.com/';
    return { opened, fetched, assigned, made, started };
  });
  expect(attempts).toEqual({
    opened: null,
    fetched: 'refused',
    assigned: 'refused',
    made: ['refused', 'refused', 'refused'],
    started: ['refused', 'refused', 'refused'],
  });
  expect(await app.openedLinks()).toEqual([]);
  await expect(page.concept('Cortisol')).toBeVisible();
  // The policy speaks up in the console: here it has to.
  expect(complaints.join()).toContain("connect-src 'self'");
  expect(complaints.join()).toContain('TrustedHTML');
  expect(complaints.join()).toContain('TrustedScriptURL');
  complaints.length = 0;
});

test('a source opens in the system browser, after its host was agreed to', async ({ launch }) => {
  const { page, app } = await launch();
  await page.select('CRH');
  await page.card
    .getByRole('button', { name: /^Source 1/ })
    .first()
    .click();
  await page.doi.click();
  const dialog = page.page.getByRole('dialog', { name: 'Open in your browser?' });
  await expect(dialog).toContainText('doi.org');
  await dialog.getByRole('button', { name: /cancel|stay/i }).click();
  expect(await app.openedLinks()).toEqual([]);
  await page.doi.click();
  await dialog.getByRole('button', { name: /open/i }).click();
  await expect.poll(() => app.openedLinks()).toEqual([expect.stringMatching(/^https:\/\/doi\.org\/10\./)]);
});

test('main refuses to open what is not plain https', async ({ launch }) => {
  const { page, app } = await launch();
  const answers = await page.page.evaluate(() => {
    const { study } = window as unknown as { study: { links: { open: (url: string) => Promise<{ ok: boolean }> } } };
    const hostile = [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'http://example.com',
      'https://user:pw@example.com',
      ' https://example.com',
    ];
    return Promise.all(hostile.map((url) => study.links.open(url).then((answer) => answer.ok)));
  });
  expect(answers).toEqual([false, false, false, false, false]);
  expect(await app.openedLinks()).toEqual([]);
});

test('no permission is granted', async ({ launch }) => {
  const { page } = await launch();
  const states = await page.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as PermissionName[];
    const found = await Promise.all(names.map((name) => navigator.permissions.query({ name })));
    return [...found.map((each) => each.state), Notification.permission];
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
});

test('every channel that is registered refuses a stranger, and there is one for every function of the page', async ({
  launch,
}) => {
  const { app } = await launch();
  const answers = await app.inMain(async ({ BrowserWindow, ipcMain }) => {
    // Electron keeps its handlers here; so does the host.
    const { _invokeHandlers } = ipcMain as unknown as {
      _invokeHandlers: Map<string, (event: object, ...args: unknown[]) => unknown>;
    };
    const { id, mainFrame } = BrowserWindow.getAllWindows()[0]?.webContents ?? {};
    const { frameTreeNodeId } = mainFrame ?? {};
    const sender = { id, mainFrame: { frameTreeNodeId } };
    const home = { frameTreeNodeId, url: 'app://bundle/index.html', parent: null };
    const strangers = [
      { sender, senderFrame: null },
      { sender, senderFrame: { ...home, frameTreeNodeId: -1, parent: home } },
      { sender, senderFrame: { ...home, url: 'about:srcdoc' } },
      { sender, senderFrame: { ...home, url: 'https://bundle/index.html' } },
      { sender: { ...sender, id: -1 }, senderFrame: home },
    ];
    const found: [channel: string, answers: string[]][] = [];
    for (const [channel, handler] of _invokeHandlers) {
      const said = strangers.map(async (event) => {
        try {
          return `answered ${JSON.stringify(await handler(event))}`;
        } catch (error) {
          return (error as Error).message;
        }
      });
      found.push([channel, await Promise.all(said)]);
    }
    return found;
  });
  expect(answers.map(([channel]) => channel)).toEqual([
    'content:load',
    'notes:load',
    'notes:first',
    'notes:save',
    'notes:apply',
    'notes:accept-damage',
    'notes:history',
    'notes:search',
    'backups:list',
    'backups:look',
    'backups:make',
    'backups:restore',
    'backups:show-folder',
    'backups:check',
    'places:list',
    'places:choose',
    'places:stay',
    'settings:save',
    'workspace:save',
    'progress:save',
    'export:save',
    'export:print',
    'pack:export',
    'pack:choose',
    'pack:commit',
    'pack:drop',
    'clipboard:write',
    'app:start',
    'app:ready',
    'app:flushed',
    'app:stay',
    'links:open',
  ]);
  for (const [channel, said] of answers) expect(said, channel).toEqual(Array(5).fill('E_SENDER'));
});

test('the built preload is one CommonJS file that needs nothing but electron', () => {
  expect(readdirSync(inRoot('out/preload'))).toEqual(['index.cjs']);
  const code = readFileSync(inRoot('out/preload/index.cjs'), 'utf8');
  expect([...code.matchAll(/require\(([^)]*)\)/g)].map(([, name]) => name)).toEqual(['"electron"']);
  // A member of that name is none.
  expect(code).not.toMatch(/^\s*(?:import|export)\b(?!:)|import\(/m);
});

test('the built page names no address but those that name a language, and no inline code', () => {
  const files = readdirSync(inRoot('out/renderer'), { recursive: true, encoding: 'utf8' });
  const texts = files.filter((name) => /\.(?:html|js|css|svg)$/.test(name));
  expect(texts.length).toBeGreaterThan(3);
  for (const name of texts) {
    const text = readFileSync(inRoot('out/renderer', name), 'utf8');
    // XML namespaces and versions of JSON Schema: names that nobody fetches.
    const addresses = [...text.matchAll(/http:\/\/(?!(?:www\.w3\.org|json-schema\.org)\/)[\w-]+\.[^"'`\s]*/g)];
    expect(addresses.map(String), name).toEqual([]);
  }
  const page = readFileSync(inRoot('out/renderer/index.html'), 'utf8');
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|<webview|<iframe|<base/i);
});
