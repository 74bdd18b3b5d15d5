import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COPYING, copyProject, type Ended, type ProjectCopy } from './project-copy.ts';

const OUTLINE = 'data/geography/great-britain.json';
const GEOGRAPHY = /history, or make it anew: npm run geography -- --from DIR$/;
const NOTHING = /bring it back from the history: nothing makes it anew$/;

/** What is taken away or broken, what is named, and words of what was found and of what to do. */
type Missing = readonly [path: string, text: string | null, found: RegExp, remedy: RegExp];

const MISSING: readonly Missing[] = [
  [
    'data/observations',
    null,
    /no such folder/,
    /import the figures: npm run import -- --from DIR$/,
  ],
  ['data/observations', 'area\n', /a file where a folder should be/, /npm run import -- --from/],
  [OUTLINE, null, /no such file/, GEOGRAPHY],
  [OUTLINE, '{"source": "Nat', /text that is not JSON/, GEOGRAPHY],
  [OUTLINE, '{"source": ""}', /source: /, GEOGRAPHY],
  ['data/geography', null, /no such folder/, GEOGRAPHY],
  ['data/record', null, /no such folder/, NOTHING],
  ['data/releases/next.yaml', null, /no such file/, NOTHING],
];

describe.each(MISSING)('npm run check-data where %s is %j', (path, text, found, remedy) => {
  let copy: ProjectCopy;
  let ended: Ended;

  beforeAll(() => {
    copy = copyProject('data');
    copy.remove(path);
    if (text !== null) copy.write(path, text);
    // A fault in another place, to see whether the checks go on.
    copy.edit('data/breaks.yaml', 'id: B4', 'id: four');
    ended = copy.run('check-data');
  }, COPYING);

  afterAll(() => {
    copy.dispose();
  });

  it('names it once, with a remedy that brings it back', () => {
    const faults = ended.stderr.split(/(?<=^ {2}to mend:.*)\n/m);
    const own = faults.filter((each) => each.startsWith(`${path}\n`));
    expect(own).toHaveLength(1);
    expect(own[0]).toMatch(found);
    expect(own[0]).toMatch(remedy);
  });

  it('goes on with the other checks, and ends in words', () => {
    expect(ended.stderr).toMatch(/^data\/breaks\.yaml/m);
    expect(ended.stderr).not.toMatch(/npm run build|^\s+at /m);
    expect(ended.stdout).toMatch(/^ {2}1 release, |^ {2}\d+ releases, /m);
    expect([ended.status, /\d+ faults? in \d+ files?: mend/.test(ended.stdout)]).toEqual([1, true]);
  });
});

describe('npm run data where the outline of Great Britain is broken', () => {
  it('ends in the same words', { timeout: COPYING }, () => {
    const copy = copyProject('data');
    copy.write(OUTLINE, '{"source": "Nat');
    const { status, stderr } = copy.run('build-data');
    copy.dispose();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^data\/geography\/great-britain\.json\n.*text that is not JSON/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
