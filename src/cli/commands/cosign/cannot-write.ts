// A file that could not be written, as what a person is told. Must not know: which file, why.
import { type Diagnostic, error } from '../../../diagnostics/diagnostic.ts';
import { CannotWrite } from '../../../io/save.ts';

/** Any other fault is our bug, and goes on. */
export function cannotWrite(fault: unknown): Diagnostic {
  if (!(fault instanceof CannotWrite)) throw fault;
  return error('workspace/cannot-write', undefined, { path: fault.path, reason: fault.reason, elsewhere: false });
}
