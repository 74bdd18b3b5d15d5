import { expect, test } from 'vitest';
import { formatRefreshedFiles, parseRefreshedFiles } from '../../src/pipeline/refreshed-files.ts';

const line = (file: string, day: string) => ({ file, day, answers: 2, sha256: 'a'.repeat(64) });

test('formatRefreshedFiles gives one line a file, the last one, in order of path', () => {
  const [b, a] = ['observations/b.csv', 'geography/leicester/areas.csv'];
  const text = formatRefreshedFiles([
    ...[line(b, '2024-05-17'), line(a, '2024-05-17')],
    ...[line(b, '2024-06-12')],
  ]);
  expect(text.split('\n').map((each) => each.slice(0, 43))).toEqual([
    'file,day,answers,sha256',
    'geography/leicester/areas.csv,2024-05-17,2,',
    'observations/b.csv,2024-06-12,2,aaaaaaaaaaa',
    '',
  ]);
  expect(formatRefreshedFiles(parseRefreshedFiles(text, 'refreshes.csv'))).toBe(text);
});

test('parseRefreshedFiles names row and column of a fault', () => {
  const text = 'file,day,answers,sha256\na.csv,2024-05-17,many,0\n';
  expect(() => parseRefreshedFiles(text, 'refreshes.csv')).toThrow('row 2, column "answers"');
  const dayless = 'file,day,answers,sha256\na.csv,17 May 2024,2,0\n';
  expect(() => parseRefreshedFiles(dayless, 'refreshes.csv')).toThrow('row 2, column "day"');
});
