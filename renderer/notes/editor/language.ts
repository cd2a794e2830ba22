/** Markdown as notes are written in it: that of GitHub, and our notation. Styles are classes of editor.css. */
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { Tag, tags } from '@lezer/highlight';
import type { DelimiterType, MarkdownConfig } from '@lezer/markdown';
import { linkAt } from '../../../notation/links.ts';
import { tagStretches } from '../../../notation/tags.ts';

const ours = { link: Tag.define(), tag: Tag.define(), mark: Tag.define() };

const BRACKET = 91;
const NUMBER_SIGN = 35;
const EQUALS = 61;
/** No tag is looked for longer than this. */
const LONGEST_TAG = 200;
const BEFORE_TAG = /^(?:|[\s([{"'“‘])$/;
const HIGHLIGHT: DelimiterType = { resolve: 'Highlight', mark: 'HighlightMark' };

const notation: MarkdownConfig = {
  defineNodes: [
    { name: 'NoteLink', style: ours.link },
    { name: 'NoteTag', style: ours.tag },
    { name: 'Highlight', style: { 'Highlight/...': ours.mark } },
    { name: 'HighlightMark', style: tags.processingInstruction },
  ],
  parseInline: [
    {
      name: 'NoteLink',
      before: 'Link',
      parse(cx, next, at) {
        if (next !== BRACKET || cx.char(at + 1) !== BRACKET) return -1;
        const link = linkAt(cx.text, at - cx.offset);
        return link ? cx.addElement(cx.elt('NoteLink', at, link.end + cx.offset)) : -1;
      },
    },
    {
      name: 'NoteTag',
      parse(cx, next, at) {
        if (next !== NUMBER_SIGN || !BEFORE_TAG.test(cx.slice(Math.max(cx.offset, at - 1), at))) return -1;
        const [tag] = tagStretches(cx.slice(at, Math.min(cx.end, at + LONGEST_TAG)));
        return tag?.start === 0 ? cx.addElement(cx.elt('NoteTag', at, at + tag.end)) : -1;
      },
    },
    {
      name: 'Highlight',
      after: 'Emphasis',
      parse(cx, next, at) {
        if (next !== EQUALS || cx.char(at + 1) !== EQUALS || cx.char(at + 2) === EQUALS) return -1;
        const isWord = (sign: string) => /\S/.test(sign);
        const before = cx.slice(Math.max(cx.offset, at - 1), at);
        return cx.addDelimiter(HIGHLIGHT, at, at + 2, isWord(cx.slice(at + 2, at + 3)), isWord(before));
      },
    },
  ],
};

const looks = HighlightStyle.define([
  { tag: tags.heading1, class: 'cm-heading cm-heading-1' },
  { tag: tags.heading2, class: 'cm-heading cm-heading-2' },
  { tag: tags.heading, class: 'cm-heading' },
  { tag: tags.strong, class: 'cm-strong' },
  { tag: tags.emphasis, class: 'cm-emphasis' },
  { tag: tags.strikethrough, class: 'cm-strike' },
  { tag: tags.monospace, class: 'cm-code' },
  { tag: tags.quote, class: 'cm-quote' },
  { tag: tags.url, class: 'cm-sign' },
  { tag: [tags.processingInstruction, tags.contentSeparator, tags.labelName], class: 'cm-sign' },
  { tag: ours.link, class: 'cm-raw-link' },
  { tag: ours.tag, class: 'cm-tag' },
  { tag: ours.mark, class: 'cm-marked' },
]);

/** Names of the nodes in which text is code. */
const CODE = new Set(['InlineCode', 'FencedCode', 'CodeBlock', 'CodeText', 'CodeMark', 'CodeInfo']);

export const isCodeNode = (name: string): boolean => CODE.has(name);

/** Enter goes on with a list or a quote, Backspace takes its mark away. */
export const noteLanguage: Extension = [
  markdown({ base: markdownLanguage, extensions: [notation], completeHTMLTags: false }),
  syntaxHighlighting(looks),
];
