// Styles of word processors that say only how plain text looks: nobody misses them. Must not know: files, Markdown.

/** As Word and LibreOffice name them, in English and in French; « Body Text 2 » and « Body Text Char » are Body Text. */
const PLAIN: ReadonlySet<string> = new Set(
  [
    ['normal', 'standard', 'default', 'default style', 'default paragraph font', 'default paragraph style'],
    ['body text', 'text body', 'body text indent', 'body text first indent', 'first line indent', 'hanging indent'],
    [
      'list paragraph',
      'list',
      'no spacing',
      'plain text',
      'table contents',
      'date',
      'salutation',
      'closing',
      'signature',
    ],
    ['hyperlink', 'internet link', 'normal indent', 'envelope address', 'header', 'footer', 'page number'],
    [
      'corps',
      'corps de texte',
      'corps a',
      'retrait corps de texte',
      'retrait normal',
      'texte par défaut',
      'par défaut',
    ],
    [
      'paragraphe de liste',
      'sans interligne',
      'texte brut',
      'police par défaut',
      'contenu de tableau',
      'lien hypertexte',
    ],
    // Those that a letter's own Word file has.
    [
      'signature role',
      'signature image',
      'header continuation',
      'footer number',
      'references',
      'delivery',
      'enclosures',
    ],
    ['copies', 'postscript'],
    // Notes are taken over as notes, whatever their marks look like.
    ['footnote', 'footnote text', 'footnote reference', 'footnote characters', 'footnote anchor', 'footnote symbol'],
    ['note de bas de page', 'appel note de bas de p.', 'appel de note', 'caractères de note de bas de page'],
    ['liste', 'style de paragraphe par défaut', 'formule de politesse', 'salutations', 'en-tête', 'pied de page'],
  ].flat(),
);

export function isPlainStyle(name: string): boolean {
  const bare = name.replace(/(?:[ ,]*(?:\((?:web|user)\)|char|car|\d))+$/iu, '');
  return PLAIN.has(bare.toLowerCase());
}
