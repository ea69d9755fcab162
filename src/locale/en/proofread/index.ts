// Proofreading of one English paragraph. Must not know: files, severities' printing.
import type { Paragraph, Remark } from '../../locale.ts';

export function proofread(_paragraph: Paragraph): readonly Remark[] {
  return [];
}
