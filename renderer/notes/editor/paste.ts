/** What is pasted from a page or a document comes in as Markdown. */
import { EditorView } from '@codemirror/view';
import { fromDom } from 'hast-util-from-dom';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as write } from 'mdast-util-to-markdown';

/** Part of the Sanitizer API, which TypeScript does not know yet. It needs no trusted types: what it gives cannot run. */
interface Cleaner {
  readonly allowElement: (element: { readonly name: string; readonly attributes: readonly string[] }) => void;
  readonly allowAttribute: (name: string) => void;
}
declare const Sanitizer: new () => Cleaner;
interface SafeParser {
  readonly parseHTML: (html: string, options: { readonly sanitizer: Cleaner }) => Document;
}

/** What may stay as it usually is, and boxes of tasks, and ids: some writers mark by one what is no bold. */
const makeCleaner = (): Cleaner => {
  const cleaner = new Sanitizer();
  cleaner.allowElement({ name: 'input', attributes: ['type', 'checked'] });
  cleaner.allowAttribute('id');
  return cleaner;
};

/** A picture would be fetched from somewhere: its words stay. */
const toAlt: Handle = (_state, element) => ({ type: 'text', value: String(element.properties.alt ?? '') });

/** Only addresses that the app would open are kept. */
const toLink: Handle = (state, element) => {
  const { href } = element.properties;
  const children = state.all(element);
  const isKept = typeof href === 'string' && /^https:/i.test(href);
  return isKept ? { type: 'link', url: href, title: null, children: children as never } : (children as never);
};

/** Google's documents wrap all that is copied in a bold that is none, and give it an id. */
const toStrong: Handle = (state, element) => {
  const children = state.all(element) as never;
  return element.properties.id ? children : { type: 'strong', children };
};

const EQUALS = { type: 'html', value: '==' } as const;

const toHighlight: Handle = (state, element) => [EQUALS, ...state.all(element), EQUALS] as never;

const handlers = { img: toAlt, a: toLink, b: toStrong, mark: toHighlight };

/**
 * The Markdown of a document. The browser parses it without running or loading anything of it.
 *
 * @returns null for one without words
 */
export const toMarkdown = (html: string): string | null => {
  const { body } = (Document as unknown as SafeParser).parseHTML(html, { sanitizer: makeCleaner() });
  const tree = toMdast(fromDom(body), { handlers });
  const text = write(tree, { bullet: '-', extensions: [gfmToMarkdown()] }).trim();
  return text === '' ? null : text;
};

/** A piece that says no more than its plain text is pasted as that. */
const isPlain = (markdown: string, plain: string): boolean =>
  markdown.replace(/\\(?=[!-/:-@[-`{-~])/g, '').replace(/\s+/g, ' ') === plain.trim().replace(/\s+/g, ' ');

/** Ctrl+V takes HTML in as Markdown; Ctrl+Shift+V gives no HTML, so it pastes plain text. */
export const pasteAsMarkdown = EditorView.domEventHandlers({
  paste: (event, view) => {
    const html = event.clipboardData?.getData('text/html');
    if (!html || view.state.readOnly) return false;
    const markdown = toMarkdown(html);
    if (markdown === null || isPlain(markdown, event.clipboardData?.getData('text/plain') ?? '')) return false;
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(markdown), { userEvent: 'input.paste', scrollIntoView: true });
    return true;
  },
});
