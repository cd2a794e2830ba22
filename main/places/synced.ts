/** Which program keeps a folder in step with other machines, told by its path and by the marks that programs leave. */
import path from 'node:path';

interface Program {
  readonly name: string;
  /** What a folder on the way is called. */
  readonly folder: RegExp;
  /** What lies in a folder that it looks after. */
  readonly mark: RegExp;
}

const PROGRAMS: readonly Program[] = [
  { name: 'Dropbox', folder: /^dropbox(?: \(.+\))?$/i, mark: /^\.dropbox(?:\.cache)?$/ },
  { name: 'OneDrive', folder: /^onedrive(?: ?- ?.+)?$/i, mark: /^\.849C9593-D756-4E56-8D6E-42412F2A707B$/i },
  {
    name: 'iCloud Drive',
    folder: /^(?:mobile documents|com~apple~clouddocs|iclouddrive|icloud drive)$/i,
    mark: /^\.icloud$/,
  },
  {
    name: 'Google Drive',
    folder: /^(?:google ?drive(?:-.+)?|my drive)$/i,
    mark: /^\.tmp\.drive(?:up|down)load$/,
  },
  { name: 'Syncthing', folder: /^syncthing$/i, mark: /^\.stfolder$/ },
  {
    name: 'Nextcloud',
    folder: /^(?:nextcloud|owncloud)$/i,
    mark: /^(?:\.sync_.+\.db|\.nextcloudsync\.log|\.owncloudsync\.log)$/,
  },
];

/**
 * @param list  names in a folder; may reject where one must not look
 * @returns its name as people know it; null if no program is known to
 */
export const syncedBy = async (
  folder: string,
  list: (folder: string) => Promise<readonly string[]>,
): Promise<string | null> => {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const called = PROGRAMS.find((each) => each.folder.test(path.basename(at)));
    if (called) return called.name;
    const names = await list(at).catch(() => []);
    const marked = PROGRAMS.find(({ mark }) => names.some((name) => mark.test(name)));
    if (marked) return marked.name;
    if (at === path.dirname(at)) return null;
  }
};
