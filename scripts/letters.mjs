// \p{L} and its like, written out as ranges: V8 takes twenty times as long over all of Unicode's, and a letter meets sixty
// patterns. Letter for letter the same in Latin, Greek and Cyrillic (tests/scripts holds them side by side); in other
// scripts every sign counts as a letter.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const OTHER_SCRIPTS =
  '\\u0531-\\u065f\\u066e-\\u1aaf\\u1b00-\\u1dbf\\u2c00-\\u2dff\\u3005-\\ud7ff\\uf900-\\ufdcf\\ufe70-\\ufefc';

export const CLASSES = {
  L: `A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0370-\\u0374\\u0376\\u0377\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03f5\\u03f7-\\u0481\\u048a-\\u052f\\u1e00-\\u1fbc\\u1fbe\\u1fc2-\\u1fcc\\u1fd0-\\u1fdb\\u1fe0-\\u1fec\\u1ff2-\\u1ffc${OTHER_SCRIPTS}`,
  Lu: `A-Z${span(0xc0, 0xd6)}${span(0xd8, 0xde)}${capitalsOfLatinA()}\\u0386\\u0388-\\u038a\\u038c\\u038e\\u038f\\u0391-\\u03a1\\u03a3-\\u03ab\\u0400-\\u042f\\u0490`,
  Ll: `a-z\\u00b5\\u00df-\\u00f6\\u00f8-\\u00ff${smallOfLatinA()}\\u0180-\\u024f\\u0390\\u03ac-\\u03ce\\u0430-\\u045f\\u0491\\u1e00-\\u1eff`,
  M: '\\u0300-\\u036f\\u0483-\\u0489\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f',
  N: '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u0660-\\u0669\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2189',
};

function span(from, to) {
  const written = (code) => `\\u${code.toString(16).padStart(4, '0')}`;
  return from === to ? written(from) : `${written(from)}-${written(to)}`;
}

function latinA(wanted) {
  let text = '';
  for (let code = 0x100; code <= 0x17f; code++) if (wanted.test(String.fromCharCode(code))) text += span(code, code);
  return text;
}

function capitalsOfLatinA() {
  return latinA(/\p{Lu}/u);
}

function smallOfLatinA() {
  return latinA(/\p{Ll}/u);
}

/** One pattern's source; `doubled` where it stands in a string, whose backslashes are two. */
export function writtenOut(pattern, doubled = false, inside = false) {
  const slash = doubled ? '\\\\' : '\\';
  let text = '';
  let inClass = inside;
  for (let at = 0; at < pattern.length; ) {
    const property = pattern.startsWith(`${slash}p{`, at)
      ? /^\{(\w+)\}/.exec(pattern.slice(at + slash.length + 1))
      : null;
    const ranges = property && CLASSES[property[1]]?.replaceAll('\\', slash);
    if (ranges) {
      text += inClass ? ranges : `[${ranges}]`;
      at += slash.length + 1 + property[0].length;
    } else if (pattern.startsWith(slash, at)) {
      text += pattern.slice(at, at + slash.length + 1);
      at += slash.length + 1;
    } else {
      if (pattern[at] === '[') inClass = true;
      if (pattern[at] === ']') inClass = false;
      text += pattern[at];
      at++;
    }
  }
  return { text, inClass };
}

/** Every pattern of a source file, whether written between slashes or in a string. */
export function withLettersWrittenOut(source, file) {
  const edits = [];
  let inClass = false;
  const visit = (node) => {
    const raw = source.slice(node.getStart(tree), node.end);
    if (ts.isRegularExpressionLiteral(node)) edits.push([node, writtenOut(raw).text]);
    else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
      edits.push([node, writtenOut(raw, true).text]);
    else if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) {
      const done = writtenOut(raw, true, ts.isTemplateHead(node) ? false : inClass);
      inClass = done.inClass;
      edits.push([node, done.text]);
    }
    ts.forEachChild(node, visit);
  };
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true);
  visit(tree);
  let text = source;
  for (const [node, better] of edits.sort(([a], [b]) => b.pos - a.pos)) {
    text = text.slice(0, node.getStart(tree)) + better + text.slice(node.end);
  }
  return text;
}

export const lettersWrittenOut = {
  name: 'letters-written-out',
  setup({ onLoad }) {
    onLoad(
      { filter: /[\\/]src[\\/](?:document|locale|typeset|diagnostics|registry|letter)[\\/].*\.ts$/ },
      ({ path }) => {
        const source = readFileSync(path, 'utf8');
        if (!source.includes('p{')) return undefined;
        return { contents: withLettersWrittenOut(source, path), loader: 'ts' };
      },
    );
  },
};
