// How the preview's page looks. Must not know: what it shows.

const face = (style: string, weight: string, file: string) =>
  `@font-face { font-family: letter; font-style: ${style}; font-weight: ${weight}; src: url(/font/${file}.ttf); }`;

export const STYLE = `${face('normal', '400', 'regular')}
${face('normal', '700', 'bold')}
${face('italic', '400', 'italic')}
${face('italic', '700', 'boldItalic')}
:root { color-scheme: light; --ink: #1b1b1f; --dim: #55565e; --line: #c9cad3; --ground: #e9eaf0; --accent: #1a4fa3; --error: #a3161a; --warning: #7a4b00; --information: #1a4fa3; }
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.45 system-ui, sans-serif; color: var(--ink); background: var(--ground); display: grid; grid-template-columns: minmax(0, 1fr) minmax(18rem, 26rem); min-height: 100vh; }
main { padding: 1rem; min-width: 0; }
main > header { display: flex; gap: 1rem; align-items: baseline; justify-content: space-between; max-width: 52rem; margin: 0 auto .75rem; }
h1 { font-size: 1rem; margin: 0; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; min-width: 0; }
main > header a { white-space: nowrap; }
h2 { font-size: 1rem; margin: 0 0 .5rem; }
aside { background: #fff; border-left: 1px solid var(--line); padding: 1rem; position: sticky; top: 0; max-height: 100vh; overflow: auto; scrollbar-width: thin; scrollbar-gutter: stable; scrollbar-color: transparent transparent; }
aside:hover, aside:focus-within { scrollbar-color: #85868f transparent; }
aside section + section { margin-top: 1.5rem; }
.page { max-width: 52rem; margin: 0 auto 1rem; background: #fff; box-shadow: 0 1px 4px #0003; }
.page svg { display: block; width: 100%; height: auto; }
.page svg text { font-family: letter; white-space: pre; font-kerning: normal; }
.page svg .bold { font-weight: 700; }
.page svg .italic { font-style: italic; }
.page svg .raised { font-feature-settings: 'sups'; }
.page svg .boldItalic { font-weight: 700; font-style: italic; }
.stale .page { opacity: .55; }
#stale { max-width: 52rem; margin: 0 auto .75rem; padding: .5rem .75rem; background: #fff3d6; border: 1px solid #b98a2f; }
#stale:empty { display: none; }
.blank main section { max-width: 52rem; min-height: 60vh; margin: 0 auto 1rem; padding: 2rem; background: #fff; box-shadow: 0 1px 4px #0003; font-size: 1.25rem; }
.blank main h2 { font-size: 1.5rem; }
.blank #findings li { margin: 1.5rem 0 0; padding-left: 1rem; }
#reading { max-width: 52rem; margin: 0 auto; }
#text { white-space: pre-wrap; background: #fff; padding: 1rem; margin-top: .5rem; }
#findings { list-style: none; padding: 0; margin: 0; }
#findings li { border-left: 4px solid var(--line); padding: .25rem 0 .25rem .6rem; margin-bottom: .75rem; overflow-wrap: anywhere; }
#findings .error { border-color: var(--error); } #findings .error b { color: var(--error); }
#findings .warning { border-color: #b98a2f; } #findings .warning b { color: var(--warning); }
#findings .information { border-color: var(--information); } #findings .information b { color: var(--information); }
#findings p { margin: .15rem 0; }
a { color: var(--accent); }
.help, small { color: var(--dim); }
.help { white-space: pre-line; }
fieldset { border: 1px solid var(--line); margin: 0 0 1rem; padding: .5rem .75rem .75rem; min-width: 0; }
legend { font-weight: 600; padding: 0 .25rem; }
label { display: block; margin-top: .6rem; font-weight: 600; }
#signing label, label.check { font-weight: 400; margin-top: .3rem; }
input:not([type=checkbox]), textarea, select { width: 100%; font: inherit; padding: .3rem .4rem; border: 1px solid #85868f; border-radius: 3px; }
textarea { min-height: 5.5rem; resize: vertical; }
small { display: block; }
button { font: inherit; padding: .4rem .9rem; border: 1px solid var(--accent); background: var(--accent); color: #fff; border-radius: 3px; }
#reset { background: #fff; color: var(--accent); }
button:disabled, #reset:disabled { border-color: var(--line); background: var(--ground); color: #6a6b74; cursor: not-allowed; }
:focus-visible { outline: 3px solid #e08a00; outline-offset: 2px; }
.skip { position: absolute; left: -999rem; } .skip:focus { left: .5rem; top: .5rem; background: #fff; padding: .5rem; z-index: 2; }
@media (max-width: 52rem) { body { grid-template-columns: 1fr; } aside { position: static; max-height: none; scrollbar-gutter: auto; border-left: 0; border-top: 1px solid var(--line); } .blank main section { min-height: 0; padding: 1rem; } }
`;
