// The preview's one page: pages at left, or what stands in their way; what was found and a form at right. Must not know: servers, letters.
import { escapeMarkup as safe } from '../writers/characters.ts';

/** What the page says itself, in the program's language. */
export interface ShellWords {
  readonly language: string;
  readonly title: (letter: string) => string;
  readonly pages: string;
  readonly read: string;
  readonly found: string;
  readonly nothing: string;
  readonly stale: string;
  /** Over what stands in the place of a page that could not be made yet. */
  readonly blank: string;
  readonly form: string;
  readonly fields: string;
  readonly signatories: string;
  readonly add: string;
  readonly addHelp: string;
  readonly tryHelp: string;
  readonly write: string;
  readonly reset: string;
  readonly written: string;
  readonly refused: string;
  readonly lost: string;
  readonly pdf: string;
  readonly skip: string;
  readonly usual: string;
  /** How a list is typed. */
  readonly oneALine: string;
  /** What was typed is nobody, or several: % stands for it, or for them. */
  readonly nobody: string;
  readonly several: string;
  readonly already: string;
}

export function shell(say: ShellWords, letter: string): string {
  return `<!doctype html>
<html lang="${safe(say.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(say.title(letter))}</title>
<link rel="stylesheet" href="/preview.css">
<link rel="icon" href="data:,">
<script type="module" src="/preview.js"></script>
</head>
<body>
<a class="skip" href="#found">${safe(say.skip)}</a>
<main id="main">
<header><h1 id="title">${safe(letter)}</h1><a id="pdf" href="/letter.pdf" target="_blank" rel="noopener">${safe(say.pdf)}</a></header>
<p id="stale" role="status"></p>
<div id="pages" role="group" aria-label="${safe(say.pages)}"></div>
<details id="reading"><summary>${safe(say.read)}</summary><div id="text"></div></details>
</main>
<aside>
<section aria-labelledby="found"><h2 id="found" tabindex="-1">${safe(say.found)}</h2>
<p id="summary" role="status" aria-live="polite"></p><ol id="findings"></ol></section>
<section aria-labelledby="try"><h2 id="try">${safe(say.form)}</h2><p class="help">${safe(say.tryHelp)}</p>
<form id="form"><fieldset id="fields"><legend>${safe(say.fields)}</legend></fieldset>
<fieldset id="people"><legend>${safe(say.signatories)}</legend><div id="signing"></div>
<label for="add">${safe(say.add)}</label><input id="add" list="others" autocomplete="off" aria-describedby="add-help">
<small id="add-help">${safe(say.addHelp)}</small><datalist id="others"></datalist></fieldset>
<p><button id="write" type="submit" disabled>${safe(say.write)}</button>
<button id="reset" type="button" disabled>${safe(say.reset)}</button></p>
<p id="told" role="status" aria-live="polite"></p></form></section>
</aside>
<script type="application/json" id="words">${JSON.stringify({
    nothing: say.nothing,
    stale: say.stale,
    blank: say.blank,
    written: say.written,
    refused: say.refused,
    lost: say.lost,
    usual: say.usual,
    oneALine: say.oneALine,
    nobody: say.nobody,
    several: say.several,
    signs: say.already,
  }).replaceAll('<', '\\u003c')}</script>
</body>
</html>
`;
}

/** No address but our own, no script but ours. */
export const SHELL_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";
