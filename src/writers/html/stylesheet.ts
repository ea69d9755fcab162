// What the letter looks like on a screen, on a telephone and on A4 paper. Must not know: any letter in particular.

/** The letter's own family where it is installed, then serifs that Windows, macOS, Android and Linux bring. */
const FAMILY =
  '"STIX Two Text", "Iowan Old Style", "Palatino Linotype", Palatino, Cambria, "Noto Serif", "Liberation Serif", "Times New Roman", serif';

export function stylesheet(columns: 1 | 2 | 3, atLeft = false): string {
  const aside = (margin: string) => (atLeft ? '0' : margin);
  return `:root { color-scheme: light; }
* { box-sizing: border-box; }
html { background: #e9e9e6; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; color: #161616; font: 11.5pt/1.38 ${FAMILY}; font-kerning: normal; overflow-wrap: break-word; }
.sheet { max-width: 210mm; min-height: 297mm; margin: 10mm auto; padding: 20mm 25mm 18mm; background: #fff; box-shadow: 0 1px 6px #0003; display: flex; flex-direction: column; }
main { flex: 1; }
p { margin: 0 0 .65em; text-align: justify; hyphens: auto; hyphenate-limit-chars: 6 3 3; text-wrap: pretty; orphans: 2; widows: 2; }
h1, h2, h3, h4 { margin: 1.4em 0 .7em; font-size: 1em; line-height: inherit; hyphens: manual; text-wrap: pretty; break-after: avoid; }
h1 { margin: 2em 0 1.5em; }
h1.marked { font-weight: normal; }
h3, h4 { font-style: italic; }
h4 { font-weight: normal; }
sup { font-size: .7em; line-height: 0; }
a { color: #0b4a7f; text-decoration: underline; text-underline-offset: .15em; }
ul, ol { margin: 0 0 .65em; padding-left: 1.7em; }
ul { list-style: "–\\a0\\a0"; }
li { margin-bottom: .25em; text-align: justify; hyphens: auto; hyphenate-limit-chars: 6 3 3; }
blockquote { margin: .9em 2em; }
.draft { margin-bottom: 1.5em; font-weight: bold; text-align: center; }
.letterhead, .references, .delivery, .recipient, .dateline, .salutation, .enclosures, .copies, .footer, .signatories p { text-align: left; hyphens: manual; }
.logo { display: block; max-width: 100%; margin-bottom: 2mm; object-fit: contain; object-position: left; }
.unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
.letterhead { margin-bottom: 2em; font-size: .9em; }
.recipient, .dateline, .signatories.alone { margin-left: ${aside('calc(50% + 4mm)')}; }
.recipient { margin-top: 1em; margin-bottom: 2em; }
.dateline { margin-bottom: 1.5em; }
.references, .delivery, .enclosures, .copies { font-size: .92em; margin-top: 1.2em; }
.references, .delivery { margin-bottom: 0; }
.salutation { margin: 1.5em 0 1em; }
.closing { margin-top: .65em; break-inside: avoid; break-after: avoid; }
p:has(+ .closing) { break-after: avoid; }
.closing > :last-child { margin-bottom: 0; }
.postscript { margin-top: 1.6em; }
.footer { margin: 2em 0 0; padding-top: .8em; border-top: .5pt solid #8a8a8a; font-size: .8em; text-align: center; }
.note { margin: 0 0 .4em; font-size: .85em; line-height: 1.3; }
:not(.note) + .note { margin-top: 2em; }
:not(.note) + .note::before { content: ""; display: block; width: 40mm; margin-bottom: .6em; border-top: .5pt solid; }
.signatories { display: grid; grid-template-columns: repeat(${columns}, minmax(0, 1fr)); gap: 1.15em 8mm; margin: 1.9em 0 0; padding: 0; list-style: none; font-size: ${columns === 3 ? '.84em' : columns === 2 ? '.93em' : '1em'}; line-height: 1.3; }
.signatories.alone { grid-template-columns: minmax(0, 1fr); font-size: 1em; }
.signatories li { margin: 0; break-inside: avoid; }
.signatories.inked li { display: flex; flex-direction: column; padding-top: 15mm; }
.signatories img { align-self: flex-start; max-width: min(55mm, 100%); height: 14mm; margin: -15mm 0 1mm; object-fit: contain; object-position: left bottom; }
.signatories p { margin: 0; padding-left: 1em; text-indent: -1em; }
.signatories .name { font-weight: bold; break-after: avoid; }
@media screen and (max-width: 210mm) {
  html { background: #fff; }
  .sheet { min-height: 0; margin: 0; padding: 1.5rem 1.25rem; box-shadow: none; }
  .recipient, .dateline, .signatories.alone { margin-left: ${aside('33%')}; }
}
@media screen and (max-width: 34rem) {
  p, li { text-align: left; }
  .recipient, .dateline, .signatories.alone { margin-left: ${aside('20%')}; }
  .signatories { grid-template-columns: minmax(0, 1fr); font-size: 1em; }
  .signatories.inked li:not(:has(img)) { padding-top: 0; }
}
@media print {
  html { background: none; }
  .sheet { display: block; max-width: none; min-height: 0; margin: 0; padding: 0; box-shadow: none; }
  body { font-size: 11pt; line-height: 15pt; }
  a { color: inherit; }
}
@page { size: A4; margin: 20mm 25mm 25mm; @bottom-right { content: counter(page) "/" counter(pages); font: 9pt ${FAMILY}; } }
@page :first { @bottom-right { content: none; } }
`;
}
