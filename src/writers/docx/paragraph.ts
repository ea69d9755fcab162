// One paragraph of a part, in the style of that part. Must not know: documents.
import { type IParagraphOptions, Paragraph } from 'docx';
import { type Part, STYLES } from './styles.ts';

export function paragraph(part: Part, options: IParagraphOptions): Paragraph {
  return new Paragraph({ ...options, style: STYLES[part].id });
}
