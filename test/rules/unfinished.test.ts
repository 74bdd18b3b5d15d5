import { describe, expect, it } from 'vitest';
import { readFiles, readWrittenFiles } from './project-files.ts';

/** Words of what is not done yet; in two parts here, so that this file has none of them. */
const UNFINISHED = [
  ['TO', 'DO'],
  ['FIX', 'ME'],
  ['X', 'XX'],
  ['not ', 'implemented'],
  ['not yet ', 'implemented'],
  ['lorem ', 'ipsum'],
  ['coming ', 'soon'],
  ['under ', 'construction'],
].map((parts) => parts.join(''));

/** Words in capitals are markers; the others are found however they are written. */
const PATTERNS = UNFINISHED.map((words) =>
  words === words.toUpperCase() ? new RegExp(`\\b${words}\\b`) : new RegExp(words, 'i'),
);

/** Lines of files that match, named by their places. */
function linesWith(
  files: readonly { readonly path: string; readonly text: string }[],
  patterns: readonly RegExp[],
): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line, place: `${path}:${index + 1}` }))
      .filter(({ line }) => patterns.some((pattern) => pattern.test(line)))
      .map(({ line, place }) => `${place}: ${line.trim().slice(0, 80)}`),
  );
}

describe('nothing is left for later', () => {
  it('in code, words and data', () => {
    const files = readWrittenFiles();
    expect(files.length).toBeGreaterThan(300);
    expect(linesWith(files, PATTERNS), 'do it, or leave it out').toEqual([]);
  });

  it('in tests: none is skipped, focused, expected to fail or empty', () => {
    const tests = readFiles('test', ['.test.ts']);
    const set = ['skip', 'only', 'fails', 'todo', 'skipIf', 'runIf'].join('|');
    const aside = new RegExp(`\\b(it|test|describe)(\\.\\w+)*\\.(${set})\\b`);
    expect(linesWith(tests, [aside, /\b[xf](it|describe)\(/])).toEqual([]);
  });

  it('in types and lint: no error is silenced', () => {
    const code = ['src', 'scripts', 'test'].flatMap((folder) =>
      readFiles(folder, ['.ts', '.astro']),
    );
    const silenced = ['@ts-', 'eslint-', 'prettier-'].map(
      (tool) => new RegExp(`(//|/\\*|<!--)\\s*${tool}(ignore|expect-error|nocheck|disable)`),
    );
    expect(linesWith(code, silenced), 'mend what the tool found').toEqual([]);
  });
});
