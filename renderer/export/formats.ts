import { FileImage, FileText, ImageDown, type LucideIcon, Printer } from 'lucide-react';

/** What the map can leave the app as. */
export const FORMATS = {
  svg: {
    name: 'SVG',
    verb: 'Save SVG',
    icon: ImageDown,
    about: 'Sharp at every size, for slides and drawing programs.',
  },
  png: {
    name: 'PNG',
    verb: 'Save PNG',
    icon: FileImage,
    about: 'Dots, 300 to the inch, for documents that take no SVG.',
  },
  pdf: { name: 'PDF', verb: 'Save PDF', icon: FileText, about: 'One page, sharp at every size, to hand on.' },
  print: {
    name: 'Paper',
    verb: 'Print',
    icon: Printer,
    about: 'As large as the sheet allows; all of the map needs A3.',
  },
} as const satisfies Readonly<
  Record<string, { readonly name: string; readonly verb: string; readonly icon: LucideIcon; readonly about: string }>
>;

export type Format = keyof typeof FORMATS;
