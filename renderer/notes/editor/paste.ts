/** What is pasted from a page or a document comes in as Markdown. */
import { EditorView } from '@codemirror/view';
import { fromDom } from 'hast-util-from-dom';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as write } from 'mdast-util-to-markdown';

/** Part of the Sanitizer API, which TypeScript does not know yet. It needs no trusted types: what it gives cannot run. */
const safeParser = Document as typeof Document & { readonly parseHTML: (html: string) => Document };

/** A picture would be fetched from somewhere: its words stay. */
const toAlt: Handle = (_state, element) => ({ type: 'text', value: String(element.properties.alt ?? '') });

/** Only addresses that the app would open are kept. */
const toLink: Handle = (state, element) => {
  const { href } = element.properties;
  const children = state.all(element);
  const isKept = typeof href === 'string' && /^https:/i.test(href);
  return isKept ? { type: 'link', url: href, title: null, children: children as never } : (children as never);
};

/**
 * The Markdown of a document. The browser parses it without running or loading anything of it.
 *
 * @returns null for one without words
 */
export const toMarkdown = (html: string): string | null => {
  const tree = toMdast(fromDom(safeParser.parseHTML(html).body), { handlers: { img: toAlt, a: toLink } });
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
