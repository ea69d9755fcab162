// What `render` may be asked. Must not know: how it is done.
import type { CommonOptions } from '../command.ts';

export interface RenderOptions extends CommonOptions {
  readonly output?: string;
  readonly format?: string;
  readonly watch?: boolean;
  readonly open?: boolean;
  readonly set: readonly string[];
  readonly asDrafted?: boolean;
  readonly pdfStandard?: string;
  readonly guides?: boolean;
  readonly draft?: boolean;
  readonly locked?: boolean;
  readonly archive?: boolean;
  readonly copyFor?: string;
}
