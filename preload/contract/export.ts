/** What leaves the app: pictures, texts, sheets of paper. */

export const EXPORT_KINDS = ['svg', 'png', 'pdf'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** Forms in which a list of sources leaves the app: BibTeX, RIS, CSL-JSON. */
export const LIST_KINDS = ['bib', 'ris', 'json'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** Forms of text that leave the app: lists of sources, and notes as Markdown. */
export const TEXT_KINDS = [...LIST_KINDS, 'md'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** Most that one export may weigh: bytes of a PNG, UTF-16 units of an SVG. */
export const EXPORT_CAP = 64 * 1024 * 1024;
/** Most that a list of sources, or a text for the clipboard, may hold, in UTF-16 units; notes may be as large as they are. */
export const TEXT_CAP = 4 * 1024 * 1024;
/** Longest side of a picture on paper, in CSS pixels: a page of a PDF ends at 200 inches. */
export const PICTURE_CAP = 19_200;

/** A drawing that stands by itself. */
export interface Picture {
  /** What it shows, in words: the title of the document, and the file's name as it is suggested, without extension. */
  readonly name: string;
  /**
   * One `<svg …>…</svg>`, with or without an XML declaration, without scripts and without addresses but `data:`. It may
   * carry `<style>` and name the app's faces ("Literata", "Commissioner", "JetBrains Mono"): in PDF and print they are
   * there.
   */
  readonly svg: string;
  /** CSS pixels, 96 to the inch. The SVG's own width and height do not matter in PDF and print, its viewBox does. */
  readonly width: number;
  readonly height: number;
}

/** A text that stands by itself, to be set on pages. */
export interface Writing {
  /** Title of the document, and the file's name as it is suggested, without extension. */
  readonly name: string;
  /**
   * What stands in the body of the page: HTML without scripts, and without addresses but `https:` and its own fragments.
   * It brings its `<style>`, with the margins of its pages, and may name the app's faces.
   */
  readonly html: string;
}

/** What can be put on paper. */
export type Printed = Picture | Writing;

export type ExportFile =
  | { readonly kind: 'svg' | 'pdf'; readonly picture: Picture }
  | { readonly kind: 'pdf'; readonly writing: Writing }
  | { readonly kind: 'png'; readonly name: string; readonly png: Uint8Array<ArrayBuffer> }
  | { readonly kind: TextKind; readonly name: string; readonly text: string };

/** `cancelled`: the person chose no file, or no printer. All others come with a sentence to show. */
export type ExportFailure = 'cancelled' | 'unwritable' | 'disk-full' | 'io';
