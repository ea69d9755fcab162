// The JSON Schemas that editors use: every shipped file is valid for an independent validator, and the language server
// that editors run completes this workspace's ids and underlines what is wrong.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EditorSchemas, editorSchemas } from '../../src/cli/commands/schema/editor-schemas.ts';
import { gather } from '../../src/io/gather.ts';
import { readWorkspace } from '../../src/render.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { REPOSITORY } from '../support/workspace.ts';

const schemas = editorSchemas(readWorkspace(gather(REPOSITORY)).workspace);
const files = (folder: string) =>
  readdirSync(path.join(REPOSITORY, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`);

function faults(schema: object, data: unknown): string[] {
  const ajv = new Ajv({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allErrors: true,
    allowUnionTypes: true,
  });
  const validate = ajv.compile(schema);
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function dataOf(file: string): unknown {
  return readYaml({ file, text: readFileSync(path.join(REPOSITORY, file), 'utf8') }).value?.data;
}

describe('for an independent validator', () => {
  test.each([
    ['plaidoyer.yaml', schemas.office],
    ...files('signatories').map((file): [string, object] => [file, schemas.signatories]),
    ...files('letters').map((file): [string, object] => [file, schemas.letter]),
  ])('%s is valid', (file, schema) => {
    expect(faults(schema, dataOf(file))).toEqual([]);
  });

  test('the shortest entry is valid; a typo, a wrong period and a field of no template are not', () => {
    const person = { id: 'ada-exemple', given_name: 'Ada', family_name: 'Exemple', gender: 'f' };
    const roles = (membership: object) =>
      faults(schemas.signatories, { persons: [{ ...person, memberships: [membership] }] });
    expect(roles({ role: 'depute', constituency: 'Haut-Rhin' })).toEqual([]);
    expect(roles({ role: 'membre', organization: 'not-yet-defined' })).toEqual([]);
    expect(roles({ role: 'deputé' })).not.toEqual([]);
    expect(roles({ role: 'depute', constituency: '68-6', held: '22/06/2022' })).not.toEqual([]);
    const letter = dataOf('letters/2024-02-22-bielorussie.yaml') as { fields: object };
    expect(faults(schemas.letter, { ...letter, fields: { ...letter.fields, payz: 'x' } })).not.toEqual([]);
  });
});

/** yaml-language-server over stdio, with our schemas by file. */
class LanguageServer {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  readonly #published = new Map<string, (diagnostics: { message: string }[]) => void>();
  #buffer = Buffer.alloc(0);
  #id = 0;

  constructor() {
    const bin = path.join(
      path.dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json')),
      'bin/yaml-language-server',
    );
    this.#process = spawn(process.execPath, [bin, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#process.stdout?.on('data', (chunk: Buffer) => this.#read(chunk));
  }

  async start(): Promise<void> {
    await this.request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { workspace: { configuration: true } },
    });
    this.#send({ method: 'initialized', params: {} });
  }

  request(method: string, params: object): Promise<unknown> {
    const id = ++this.#id;
    this.#send({ id, method, params });
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  open(uri: string, text: string): Promise<{ message: string }[]> {
    const told = new Promise<{ message: string }[]>((resolve) => this.#published.set(uri, resolve));
    this.#send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
    });
    return told;
  }

  stop(): void {
    this.#process.kill();
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const head = /Content-Length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n/.exec(this.#buffer.toString('latin1'));
      if (head === null) return;
      const start = head.index + head[0].length;
      const end = start + Number(head[1]);
      if (this.#buffer.length < end) return;
      const message = JSON.parse(this.#buffer.subarray(start, end).toString('utf8'));
      this.#buffer = this.#buffer.subarray(end);
      this.#answer(message);
    }
  }

  #answer(message: {
    id?: number;
    method?: string;
    params?: { items?: { section: string }[]; uri?: string; diagnostics?: { message: string }[] };
    result?: unknown;
  }): void {
    if (message.method === 'workspace/configuration') {
      const result = message.params?.items?.map(({ section }) => (section === 'yaml' ? SETTINGS : {}));
      this.#send({ id: message.id, result });
    } else if (message.method === 'textDocument/publishDiagnostics') {
      this.#published.get(message.params?.uri ?? '')?.(message.params?.diagnostics ?? []);
    } else if (message.method !== undefined && message.id !== undefined) this.#send({ id: message.id, result: null });
    else if (message.id !== undefined) this.#waiting.get(message.id)?.(message.result);
  }
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'plaidoyer-schemas-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a modeline says for one file, said for a folder of files that are not on disk. */
const SETTINGS = {
  validate: true,
  completion: true,
  hover: true,
  schemaStore: { enable: false },
  schemas: schemaFiles(),
};

function schemaFiles(): Record<string, string> {
  const written = (name: keyof EditorSchemas) => {
    const file = path.join(folder, `${name}.schema.json`);
    writeFileSync(file, JSON.stringify(schemas[name]));
    return pathToFileURL(file).href;
  };
  return { [written('signatories')]: '**/signatories/*.yaml', [written('letter')]: '**/letters/*.yaml' };
}

describe('for the language server of editors', () => {
  const server = new LanguageServer();
  beforeAll(() => server.start());
  afterAll(() => server.stop());

  const uri = (file: string) => pathToFileURL(path.join(REPOSITORY, file)).href;
  const labels = async (file: string, line: number, character: number) => {
    const answer = (await server.request('textDocument/completion', {
      textDocument: { uri: uri(file) },
      position: { line, character },
    })) as { items: { label: string }[] };
    return answer.items.map(({ label }) => label);
  };

  test('a red squiggle under a role that is none and a period that is none', async () => {
    const told = await server.open(
      uri('signatories/essai-a.yaml'),
      'persons:\n  - { id: ada, given_name: Ada, family_name: Exemple, gender: f, memberships: [{ role: deputee, constituency: 68-6, held: hier }] }\n',
    );
    expect(told.map(({ message }) => message).join('\n')).toMatch(/depute/);
    expect(told.length).toBeGreaterThanOrEqual(2);
  });

  test('completion of bodies in the registry, of people and fields in a letter', async () => {
    await server.open(
      uri('signatories/essai-b.yaml'),
      'persons:\n  - id: ada\n    given_name: Ada\n    family_name: Exemple\n    gender: f\n    memberships:\n      - role: membre\n        organization: \n',
    );
    expect(await labels('signatories/essai-b.yaml', 7, 22)).toContain('gevi-bielorussie');
    await server.open(
      uri('letters/essai-c.yaml'),
      'template: non-reconnaissance-elections\ndate: 2024-02-22\nsignatories:\n  - person: \nfields:\n  \n',
    );
    expect(await labels('letters/essai-c.yaml', 3, 12)).toContain('frederic-petit');
    expect(await labels('letters/essai-c.yaml', 5, 2)).toContain('scrutin');
  });
});
