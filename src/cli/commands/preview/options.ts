// The options of `preview`, as commander hands them over. Must not know: servers.
import type { CommonOptions } from '../../command.ts';
import type { Editor } from './links.ts';

export interface PreviewOptions extends CommonOptions {
  readonly port?: string;
  readonly open?: boolean;
  readonly editor?: Editor;
}
