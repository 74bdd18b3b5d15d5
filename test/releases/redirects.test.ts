import { describe, expect, it } from 'vitest';
import { parseRedirects } from '../../src/releases/redirects.ts';

const HEADER = 'from,to,since,reason';
const parse = (...lines: readonly string[]) =>
  parseRedirects(`${[HEADER, ...lines].join('\n')}\n`, 'data/redirects.csv');

describe('parseRedirects', () => {
  it('reads lines, and a file without any', () => {
    expect(parse()).toEqual([]);
    expect(parse('/a/,/b/,2026-01-01,renamed')).toEqual([
      { from: '/a/', to: '/b/', since: '2026-01-01', reason: 'renamed' },
    ]);
  });

  it.each([
    ['a/,/b/,2026-01-01,renamed', 'from'],
    ['/../a/,/b/,2026-01-01,renamed', 'from'],
    ['/a/..,/b/,2026-01-01,renamed', 'from'],
    ['/a/,/./b/,2026-01-01,renamed', 'to'],
    ['/a/,//elsewhere.example/,2026-01-01,renamed', 'to'],
    ['/a/,https://elsewhere.example/,2026-01-01,renamed', 'to'],
    ['/a/,/b/ 302,2026-01-01,renamed', 'to'],
    ['/a/,/b/,2026-02-30,renamed', 'since'],
    ['/a/,/b/,2026-01-01,', 'reason'],
    ['/a/,/a/,2026-01-01,renamed', 'to'],
  ])('refuses %s, naming the column', (line, column) => {
    expect(() => parse(line)).toThrow(`data/redirects.csv, row 2, column "${column}"`);
  });

  it('refuses an address twice, and one that leads to another that leads on', () => {
    const one = '/a/,/b/,2026-01-01,renamed';
    expect(() => parse(one, one)).toThrow(/row 3, column "from"/);
    expect(() => parse(one, '/b/,/c/,2026-01-01,renamed')).toThrow(/row 2, column "to"/);
  });
});
