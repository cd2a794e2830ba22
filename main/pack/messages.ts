/** What a person is told about a study pack: what happened, and what to do. */

/** Why a file is not taken in. */
export const REFUSED = {
  name: 'Its name is none that a file can have.',
  control: 'Its name holds signs that cannot be seen.',
  backslash: 'Its name holds a backslash, by which some systems would put it elsewhere.',
  absolute: 'It asks for a place outside of the pack.',
  drive: 'It asks for a place on a certain drive.',
  upwards: 'It asks for a place above the pack.',
  twin: 'Another file has the same name, or one that differs only in capitals.',
  link: 'It is a link to another place, not a file.',
  special: 'It is neither a file nor a folder.',
  overlap: 'It shares its bytes with another file, as only a trap does.',
  encrypted: 'It is locked with a password.',
  method: 'It is packed in a way that this app does not know.',
  ratio: 'Unpacked it is over a hundred times as large, as only a trap is.',
  size: 'It is larger than it says.',
  sum: 'It was damaged on its way: its checksum does not match.',
  large: 'It is too large.',
  total: 'All files together are too large, and this one came after the limit.',
  many: 'There are too many files, and this one came after the limit.',
  nested: 'Archives within the archive are not opened. Unpack it yourself if you trust it.',
  kind: 'Only Markdown files become notes.',
  unreadable: 'It could not be read.',
  utf16: 'It is written in UTF-16. Save it as UTF-8.',
  nul: 'It holds zero bytes, so it is no text.',
  utf8: 'It is not written in UTF-8. Save it as UTF-8.',
  atlasPage: 'It tells what the atlas knows. What you changed in it stays in that file.',
  longNote: 'It is longer than the 10 MB that a note can be.',
  json: 'It is not what Oxytocin Atlas writes: cut off, or altered by hand.',
  deep: 'It is nested deeper than anything that Oxytocin Atlas writes.',
  poison: 'It names parts of the machinery, as only a trap does.',
  note: 'It is not a note as this app knows them.',
  version: 'It is not a version of a note as this app knows them.',
  twice: 'Another line has the same note. The first one counts.',
  newer: 'It was written by a newer version of Oxytocin Atlas. Install that one and try again.',
} as const;

export const UNREADABLE = {
  archive: 'This is no zip file, or one that was cut off. Nothing was taken in.',
  large: 'This file is larger than 512 MB, so it was not opened. Unpack it and choose the folder.',
  empty: 'There is nothing in it that could be taken in: no study pack and no Markdown file.',
  folder: 'This folder cannot be read. Choose another one.',
  newer:
    'This study pack was written by a newer version of Oxytocin Atlas. Install that one and try again. Nothing was taken in.',
  cancelled: 'Nothing was chosen.',
} as const;

export const REMARKS = {
  noManifest: 'The manifest of the pack is missing or damaged. Each note was looked at by itself.',
  changedList: 'The list of notes is not as it was exported. Each note was looked at by itself.',
  missing: (count: number) =>
    `${count === 1 ? '1 Markdown file is' : `${count} Markdown files are`} missing from the pack. The notes are taken from its list.`,
  workspace: 'The saved views and the arrangement in the pack could not be read. Yours stay as they are.',
  progress: 'The record of what was read could not be read. Yours stays as it is.',
} as const;

export const COMMIT = {
  gone: 'There is nothing to take in any more. Choose the file again.',
  stale: 'Notes were changed while you looked. Nothing was taken in. Look at the new plan and try again.',
  undecided: 'Choose for every note that was changed on both sides.',
  'no-backup':
    'Nothing was taken in, because no backup could be made before it. See that the folder of backups can be written to.',
} as const;

export const NOT_WRITTEN = {
  content: 'Nothing was exported, because the content of the app is damaged. Your notes are safe.',
} as const;
