// Which addresses may be followed, and in what form.
import { describe, expect, test } from 'vitest';
import { allowedUrl } from '../../src/writers/link.ts';

describe('an address of the web or of mail', () => {
  test.each([
    ['https://phares.example/a?b=1&c=2#d', 'https://phares.example/a?b=1&c=2#d'],
    ['HTTP://Phares.Example', 'http://phares.example/'],
    ['https://phares.example/été"\'<>', 'https://phares.example/%C3%A9t%C3%A9%22%27%3C%3E'],
    ['https://phares.example/un rapport', 'https://phares.example/un%20rapport'],
    ['https://phares.example/100%', 'https://phares.example/100%25'],
    ['mailto:a@example.org?subject=Été', 'mailto:a@example.org?subject=%C3%89t%C3%A9'],
    ['mailto:"a"<a@example.org>', 'mailto:%22a%22%3Ca@example.org%3E'],
  ])('%s', (url, normal) => {
    expect(allowedUrl(url)).toBe(normal);
  });
});

describe('anything else', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt://x%0aalert(1)',
    'java\nscript:alert(1)',
    ' https://phares.example',
    'https://phares.example ',
    'https://phares.example/\t',
    'https://phares.example/\u0000',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//phares.example',
    '/chemin',
    '#ancre',
    'https:phares.example',
    'https://',
    'http://[::1',
    'mailto:',
    '',
  ])('%j', (url) => {
    expect(allowedUrl(url)).toBeUndefined();
  });
});
