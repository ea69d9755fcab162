// One organization less, unless someone has a role in it. Must not know: YAML.
import { editRegistry } from '../../../registry/edit.ts';
import type { Organization, Registry } from '../../../registry/index.ts';
import { reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit } from '../../exit.ts';
import { finish } from './finish.ts';
import type { RemoveOptions } from './options.ts';
import { putBack } from './put-back.ts';
import { changeFile, type RegistryFiles } from './registry-files.ts';
import { signatoriesWords } from './words/index.ts';

export async function removeBody(
  session: Session,
  body: Organization,
  registry: Registry,
  options: RemoveOptions,
  { root }: RegistryFiles,
): Promise<Exit> {
  const say = signatoriesWords[session.language];
  const { file } = body.span;
  const members = [...registry.persons.values()].filter(({ memberships }) =>
    memberships.some(({ organization }) => organization === body.id),
  );
  if (members.length > 0) {
    const people = members.map(({ id }) => id);
    const report = reportOf(session, options);
    report.result({ ok: false, id: body.id, people });
    report.say(say.inBody(body.id, people));
    return EXIT.faults;
  }
  let undo: string | undefined;
  const outcome = await changeFile(
    root,
    file,
    (text) => {
      const edited = editRegistry({ file, text }, { change: 'remove-organization', id: body.id });
      if (edited !== undefined) undo = putBack({ file, text }, edited, options.workspace);
      return edited?.text;
    },
    { dryRun: options.dryRun === true, say },
  );
  return finish(session, options, outcome, {
    file,
    sentence: say.removed(`${body.name} (${body.id})`, file),
    undo: undo === undefined ? [] : [undo],
    facts: { id: body.id },
  });
}
