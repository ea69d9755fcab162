// pdfkit as its guide shows it: its own fonts, greedy lines, no tags.
import PDFDocument from 'pdfkit';
import { FONTS, main } from './common.mjs';

const mm = (x) => (x * 72) / 25.4;
const M = mm(25);
const W = mm(160);
const BOTTOM = mm(272);

function draw(doc, l) {
  for (const [i, line] of l.recipient.entries())
    doc
      .font(i < 2 ? 'B' : 'R')
      .fontSize(11)
      .text(line, M + W / 2, i ? doc.y : M, { width: W / 2 });
  doc.moveDown(1.5).font('R').text(l.place, M, doc.y, { width: W, align: 'right' });
  doc.moveDown(1.5).font('I').text(l.subject, M, doc.y, { width: W, align: 'justify' });
  doc.moveDown(1).font('R').text(l.opening, { width: W }).moveDown(0.6);
  for (const p of l.paragraphs) doc.text(p, M, doc.y, { width: W, align: 'justify', paragraphGap: 8 });
  doc.moveDown(1);
  const width = W / 2 - 8;
  let y = doc.y;
  for (let at = 0; at < l.signatories.length; at += 2) {
    const row = l.signatories.slice(at, at + 2);
    const height = Math.max(
      ...row.map(
        (s) => doc.currentLineHeight(true) + s.roles.reduce((n, r) => n + doc.heightOfString(r, { width }), 0),
      ),
    );
    if (y + height > BOTTOM) {
      doc.addPage();
      y = M;
    }
    row.forEach((s, i) => {
      const x = M + (i * W) / 2;
      doc.font('B').text(s.name, x, y, { width }).font('R');
      for (const role of s.roles) doc.text(role, x, doc.y, { width });
    });
    y += height + 8;
  }
}

await main(async () => (letter) => {
  const doc = new PDFDocument({
    size: 'A4',
    margin: M,
    info: { Title: 'Lettre', CreationDate: new Date(0) },
    font: null,
    lang: 'fr',
  });
  for (const [name, file] of Object.entries({ R: 'Regular', B: 'Bold', I: 'Italic' }))
    doc.registerFont(name, `${FONTS}${file}.ttf`);
  draw(doc, letter);
  return new Promise((resolve) => {
    const chunks = [];
    doc.on('data', (chunk) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.end();
  });
});
