import type { Bundle } from '../../content/schema/index.ts';
import type { Result, StartInfo } from '../../preload/contract.ts';
import type { BackupsService } from '../backups/backups-service.ts';
import type { ExportService } from '../export/export-service.ts';
import { openExternalSafely } from '../links/external.ts';
import type { NotesService } from '../notes/notes-store.ts';
import type { PackService } from '../pack/pack-service.ts';
import type { PlacesService } from '../places/places-service.ts';
import type { ProgressFile } from '../progress/progress-file.ts';
import type { NoteSearch } from '../search/note-search.ts';
import type { SettingsFile } from '../settings/settings-file.ts';
import type { NotesAtStart } from '../start/notes.ts';
import type { Closing } from '../window/closing.ts';
import type { WorkspaceFile } from '../workspace/workspace-file.ts';
import {
  parseAddress,
  parseClipboardText,
  parseExportFile,
  parseFileName,
  parseFolderName,
  parseNoteChanges,
  parseNoteDraft,
  parseNoteId,
  parseNoteQuestion,
  parseNoteThing,
  parsePackChoices,
  parsePackForm,
  parsePackWords,
  parsePrinted,
  parseProgress,
  parseRestoreAsk,
  parseSettings,
  parseWorkspace,
} from './arguments.ts';
import type { Handlers } from './door.ts';

/** A service that the window does not wait for: who asks it something waits until it stands. */
type Late<Service> = Service | Promise<Service>;

interface Services {
  readonly content: Result<Bundle, 'damaged'>;
  readonly notes: Late<NotesService>;
  readonly firstNotes: NotesAtStart['first'];
  readonly search: Late<NoteSearch>;
  readonly backups: Late<BackupsService>;
  readonly places: PlacesService;
  readonly settings: SettingsFile;
  readonly workspace: WorkspaceFile;
  readonly progress: ProgressFile;
  readonly exports: ExportService;
  readonly packs: Late<PackService>;
  readonly start: () => StartInfo;
  readonly applyTheme: (theme: StartInfo['settings']['theme']) => void;
  readonly ready: () => void;
  readonly closing: Closing;
  readonly openExternal: (address: string) => Promise<void>;
  readonly writeClipboard: (text: string) => Promise<void>;
}

/** What the window may ask, joined with who answers. */
export const makeHandlers = (services: Services): Handlers => ({
  'content:load': () => services.content,
  'notes:load': async () => (await services.notes).load(),
  'notes:first': (thing) => services.firstNotes(parseNoteThing(thing)),
  'notes:save': async (draft) => (await services.notes).save(parseNoteDraft(draft)),
  'notes:apply': async (changes) => (await services.notes).apply(parseNoteChanges(changes)),
  'notes:accept-damage': async () => (await services.notes).acceptDamage(),
  'notes:history': async (id) => (await services.notes).history(parseNoteId(id)),
  'notes:search': async (question) => (await services.search).find(parseNoteQuestion(question)),
  'backups:list': async () => (await services.backups).view(),
  'backups:look': async (id) => (await services.backups).look(parseFileName(id)),
  'backups:make': async () => (await services.backups).make('by-hand'),
  'backups:restore': async (ask) => (await services.backups).restore(parseRestoreAsk(ask)),
  'backups:show-folder': async (which) => (await services.backups).show(parseFolderName(which)),
  'backups:check': async () => (await services.backups).check(),
  'places:list': () => services.places.list(),
  'places:choose': (which) => services.places.choose(parseFolderName(which)),
  'places:stay': (which) => services.places.stay(parseFolderName(which)),
  'settings:save': async (raw) => {
    const settings = parseSettings(raw);
    services.applyTheme(settings.theme);
    try {
      await services.settings.update({ settings });
      return { ok: true, value: settings };
    } catch {
      return {
        ok: false,
        code: 'io',
        message: 'The choice holds until you quit: the settings file cannot be written.',
      };
    }
  },
  'workspace:save': (workspace) => services.workspace.save(parseWorkspace(workspace)),
  'progress:save': (progress) => services.progress.save(parseProgress(progress)),
  'export:save': (file) => services.exports.save(parseExportFile(file)),
  'export:print': (printed) => services.exports.print(parsePrinted(printed)),
  'pack:export': async (form, words) => (await services.packs).export(parsePackForm(form), parsePackWords(words)),
  'pack:choose': async (form) => (await services.packs).choose(parsePackForm(form)),
  'pack:commit': async (choices) => (await services.packs).commit(parsePackChoices(choices)),
  'pack:drop': async () => {
    (await services.packs).drop();
    return null;
  },
  'clipboard:write': async (raw) => {
    const text = parseClipboardText(raw);
    try {
      await services.writeClipboard(text);
      return { ok: true, value: null };
    } catch {
      return { ok: false, code: 'io', message: 'Not copied: the system did not take it. Save a file instead.' };
    }
  },
  'app:start': () => services.start(),
  'app:ready': () => {
    services.closing.stands();
    services.ready();
    return null;
  },
  'app:flushed': () => {
    services.closing.flushed();
    return null;
  },
  'app:stay': () => {
    services.closing.stay();
    return null;
  },
  'links:open': async (address) =>
    (await openExternalSafely(parseAddress(address), services.openExternal))
      ? { ok: true, value: null }
      : {
          ok: false,
          code: 'refused',
          message: 'This address was not opened: only plain https addresses leave the app.',
        },
});
