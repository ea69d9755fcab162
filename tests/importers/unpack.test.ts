import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readPayloads } from '../../src/importers/payloads.ts';
import { unpack } from '../../src/importers/unpack.ts';

const json = strToU8('{"acteur":{}}');
const codes = (bytes: Uint8Array, limits?: Parameters<typeof unpack>[2]) =>
  unpack('x.zip', bytes, limits).diagnostics.map(({ code }) => code);

/** A ustar archive of small files. */
function tar(entries: readonly [string, Uint8Array][]): Uint8Array {
  const blocks = entries.flatMap(([name, content]) => {
    const header = new Uint8Array(512);
    header.set(strToU8(name), 0);
    header.set(strToU8(content.length.toString(8).padStart(11, '0')), 124);
    header.set(strToU8('0'), 156);
    header.set(strToU8('ustar\u000000'), 257);
    const body = new Uint8Array(Math.ceil(content.length / 512) * 512);
    body.set(content);
    return [header, body];
  });
  return new Uint8Array([...blocks, new Uint8Array(1024)].flatMap((block) => [...block]));
}

describe('unpack', () => {
  test.each([
    ['a zip', zipSync({ 'json/acteur/PA1.json': json, 'LISEZMOI.txt': json, '__MACOSX/._PA1.json': json })],
    [
      'a tar',
      tar([
        ['json/acteur/PA1.json', json],
        ['notes.txt', json],
      ]),
    ],
    ['a tar.gz', gzipSync(tar([['json/acteur/PA1.json', json]]))],
  ])('%s: its JSON files and no others', (_, bytes) => {
    expect(unpack('x', bytes).value?.map(({ path }) => path)).toEqual(['json/acteur/PA1.json']);
  });

  test('a JSON file as it is, or compressed', () => {
    expect(unpack('a.json', json).value).toEqual([{ path: 'a.json', bytes: json }]);
    expect(unpack('a.json.gz', gzipSync(json)).value?.[0]?.bytes).toEqual(json);
  });

  test('cut short', () => {
    const zip = zipSync({ 'a.json': json });
    const packed = gzipSync(tar([['a.json', json]]));
    expect(codes(zip.subarray(0, zip.length - 30))).toEqual(['import/damaged']);
    expect(codes(packed.subarray(0, packed.length - 20))).not.toEqual([]);
    expect(codes(tar([['a.json', strToU8('x'.repeat(600))]]).subarray(0, 900))).toEqual(['import/damaged']);
  });

  test.each(['../../evil.json', '/etc/evil.json', 'C:\\evil.json', 'a\\..\\..\\evil.json', '../evil.txt'])(
    'a path that leaves: %s',
    (path) => {
      expect(codes(zipSync({ [path]: json }))).toEqual(['import/unsafe-path']);
    },
  );

  test('past a limit: declared size, total, number of files, a bomb', () => {
    const limits = { file: 1000, total: 1500, files: 3 };
    const big = new Uint8Array(2000);
    const half = new Uint8Array(800);
    expect(codes(zipSync({ 'a.json': big }), limits)).toEqual(['import/too-large']);
    expect(codes(zipSync({ 'a.json': half, 'b.json': half }), limits)).toEqual(['import/too-large']);
    expect(codes(gzipSync(big), limits)).toEqual(['import/too-large']);
    expect(codes(zipSync({ 'a.json': json, 'b.json': json, 'c.json': json, 'd.json': json }), limits)).toEqual([
      'import/too-large',
    ]);
    // A trailer that lies about the size gives a damaged archive, never more memory.
    const lying = gzipSync(big);
    lying.set([10, 0, 0, 0], lying.length - 4);
    expect(unpack('x.gz', lying, limits).value?.[0]?.bytes.length ?? 0).toBeLessThanOrEqual(10);
  });
});

describe('readPayloads', () => {
  test('in order of path', () => {
    const found = readPayloads([
      { path: 'b.json', bytes: strToU8('2') },
      { path: 'a.json', bytes: strToU8('1') },
    ]);
    expect(found.value).toEqual([
      { file: 'a.json', data: 1 },
      { file: 'b.json', data: 2 },
    ]);
  });

  test('every damaged file is told', () => {
    const latin = new Uint8Array([0x22, 0xe9, 0x22]);
    const found = readPayloads([
      { path: 'a.json', bytes: latin },
      { path: 'b.json', bytes: strToU8('{') },
    ]);
    expect(found.value).toBeUndefined();
    expect(found.diagnostics.map(({ code, span }) => [code, span?.file])).toEqual([
      ['source/encoding', 'a.json'],
      ['import/not-json', 'b.json'],
    ]);
  });
});
