// What the file says about itself: title, authors, language, date, and the standards it keeps.
// Must not know: pages. ISO 16684-1 (XMP); ISO 19005-2, 6.6; ISO 14289-1, 5.
import { createHash } from 'node:crypto';
import { utc } from '../../calendar/date.ts';
import type { Document } from '../../document/document.ts';

const TOOL = 'plaidoyer';

/** The document information dictionary. The letter's own date is the only clock there is. */
export function information(document: Document): Readonly<Record<string, string | Date>> {
  const date = new Date(utc(document.date).getTime());
  return {
    Title: document.title,
    ...(document.authors.length === 0 ? {} : { Author: document.authors.join(', ') }),
    Creator: TOOL,
    Producer: TOOL,
    CreationDate: date,
    ModDate: date,
  };
}

/** The information's title as a string object, byte for byte as pdfkit writes it: ASCII, or UTF-16 behind its mark. */
export function titleSaid(title: string): string {
  const bytes = /^[\u0000-\u007f]*$/.test(title)
    ? title
    : Buffer.from(`\ufeff${title}`, 'utf16le').swap16().toString('latin1');
  return `(${bytes.replace(/[\n\r\t\b\f()\\]/g, (one) => ESCAPED[one] as string)})`;
}

const ESCAPED: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
  '\\': '\\\\',
  '(': '\\(',
  ')': '\\)',
};

/** The title as XMP has it, its bytes as characters. */
export function titleDescribed(title: string): string {
  return Buffer.from(titleElement(title)).toString('latin1');
}

/** pdfkit's identifier of a file: a hash of its information, in hexadecimal. */
export function identifierOf(document: Document): string {
  const { Producer, Creator, CreationDate, ...rest } = information(document);
  const facts = Object.entries({ Producer, Creator, CreationDate, ...rest });
  const hash = createHash('md5').update(`${CreationDate?.valueOf()}\n`);
  for (const [key, value] of facts) hash.update(`${key}: ${value?.valueOf()}\n`);
  return hash.digest('hex');
}

/** XMP for the same facts, every value escaped. */
export function descriptions(document: Document, accessible: boolean): string {
  const date = `${document.date}T00:00:00Z`;
  const creators = document.authors.map((author) => `<rdf:li>${escapeXml(author)}</rdf:li>`).join('');
  return `
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreateDate="${date}" xmp:ModifyDate="${date}" xmp:CreatorTool="${TOOL}"/>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" pdf:Producer="${TOOL}"/>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title>${titleElement(document.title)}</dc:title>
${creators === '' ? '' : `<dc:creator><rdf:Seq>${creators}</rdf:Seq></dc:creator>`}
<dc:language><rdf:Bag><rdf:li>${escapeXml(document.language)}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>${accessible ? ACCESSIBLE : ''}`;
}

/** The claim of PDF/UA-1, and the schema without which PDF/A does not allow it (ISO 19005-2, 6.6.2.3). */
const ACCESSIBLE = `
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

function titleElement(title: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt>`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '');
}
