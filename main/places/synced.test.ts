import { expect, test } from 'vitest';
import { syncedBy } from './synced.ts';

const nothing = async () => [];

test.each([
  ['/home/ada/Dropbox/study', 'Dropbox'],
  ['/Users/ada/Library/CloudStorage/Dropbox (University)/x', 'Dropbox'],
  ['/home/ada/OneDrive - University of Oslo/x', 'OneDrive'],
  ['/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/x', 'iCloud Drive'],
  ['/Users/ada/Library/CloudStorage/GoogleDrive-ada@example.org/My Drive/x', 'Google Drive'],
  ['/home/ada/Nextcloud/x', 'Nextcloud'],
  ['/home/ada/Documents/x', null],
  ['/home/ada/dropbox-notes/x', null],
])('the path %s tells: %s', async (folder, name) => expect(await syncedBy(folder, nothing)).toBe(name));

test.each([
  ['.stfolder', 'Syncthing'],
  ['.dropbox.cache', 'Dropbox'],
  ['.sync_1a2b.db', 'Nextcloud'],
  ['.tmp.drivedownload', 'Google Drive'],
])('the mark %s further up tells: %s', async (mark, name) =>
  expect(await syncedBy('/home/ada/shared/deep/down', async (at) => (at === '/home/ada/shared' ? [mark] : []))).toBe(
    name,
  ),
);

test('a folder that must not be looked into is passed over', async () =>
  expect(
    await syncedBy('/home/ada/Dropbox/x', async () => {
      throw new Error('EACCES');
    }),
  ).toBe('Dropbox'));
