/** What a person is told when nothing came out: what happened, what to do. */
import type { ExportFailure } from '../../preload/contract.ts';

export const NOT_EXPORTED = {
  cancelled: 'Nothing was saved.',
  unwritable: 'Not saved: this folder cannot be written to. Choose another folder.',
  'disk-full': 'Not saved: the disk is full. Free some space, or choose another disk.',
  io: 'Not saved: the file could not be made. Try again, or choose another folder.',
} satisfies Record<ExportFailure, string>;

export const NOT_DRAWN = {
  picture: 'Not saved: the PDF could not be drawn. Save the picture as SVG or PNG instead.',
  writing: 'Not saved: the PDF could not be drawn. Try again, or print the text.',
} as const;

export const NOT_PRINTED = {
  cancelled: 'Nothing was printed.',
  io: 'Not printed: the printer did not take it. Save a PDF and print that.',
} as const;
