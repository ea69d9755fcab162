// A letter as characters alone: to paste into a mail, or as Markdown. Must not know: letters, templates, pages.
export { writeMarkdown } from './markdown.ts';
export { writeText } from './plain.ts';
