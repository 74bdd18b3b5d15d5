import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckedData } from '../../scripts/check-data/report-checked.ts';
import { constantName } from '../../scripts/new/constant-name.ts';
import { parseNewRequest } from '../../scripts/new/request.ts';
import type { PublishedProgramme } from '../../src/record/published-record.ts';
import { COPYING, copyProject, type ProjectCopy } from './project-copy.ts';

const SEFTON = 'data/record/sefton-action-plan/items';

/** One thing that is begun: the command, its file, its blanks, and what fills them in. */
interface Begun {
  readonly args: readonly string[];
  readonly file: string;
  /** Fields that must be named while they are blank. */
  readonly blanks: readonly string[];
  readonly filled: readonly (readonly [blank: string | RegExp, words: string])[];
}

const SENTENCES = [
  ['caveats: []', "caveats: ['The figures are invented for a test.']"],
  ['howMade: []', "howMade: ['Take the figure as it stands in the table.']"],
] as const;

const BEGUN: readonly Begun[] = [
  {
    args: ['indicator', 'test-shares', '--kind', 'map'],
    file: 'src/indicators/test-shares.ts',
    blanks: [
      'title',
      'noun',
      'measure',
      'unit.words',
      'range',
      'tables',
      'headline',
      'phrase',
      'caveats',
      'howMade',
    ],
    filled: [
      ["table = ''", "table = 'employment-deprivation'"],
      ["title: ''", "title: 'Tested shares'"],
      ["noun: ''", "noun: 'tested share'"],
      ["measure: ''", "measure: 'Tested residents, per cent of all'"],
      ["words: ''", "words: 'per cent of residents tested'"],
      ['range: [0, 0]', 'range: [0, 100]'],
      ["edition: () => 'lsoa2021'", 'edition: indicesEdition'],
      [
        /^/,
        "import { indicesEdition } from '../pipeline/indices-edition.ts';\nimport { atLeastHeadline } from '../pipeline/map-headline.ts';\n",
      ],
      ["headline: () => ''", "headline: (facts) => atLeastHeadline('Tested', 20, facts)"],
      ["phrase: () => ''", 'phrase: (value) => `${value} of residents tested`'],
      ...SENTENCES,
    ],
  },
  {
    args: ['indicator', 'test-trend', '--kind', 'trend', '--table', 'claimant-rate-16-64'],
    file: 'src/indicators/test-trend.ts',
    blanks: ['title', 'noun', 'measure', 'unit.words', 'phrase', 'caveats', 'howMade'],
    filled: [
      ["title: ''", "title: 'Tested rate'"],
      ["noun = ''", "noun = 'tested rate'"],
      ["measure: ''", "measure: 'Tested residents, per cent of all'"],
      ["words: ''", "words: 'per cent of residents tested'"],
      ["phrase: () => ''", 'phrase: (value) => `${value} of residents tested`'],
      ...SENTENCES,
    ],
  },
  {
    args: ['source', '2027-survey'],
    file: 'src/sources/2027-survey.ts',
    blanks: [
      'url',
      'title',
      'publisher',
      'dataset',
      'attribution',
      'definition',
      'frequency',
      'caveats',
      'tables',
      'tables',
      'tables',
      'tables',
    ],
    filled: [
      ["title: ''", "title: 'Survey of 2027'"],
      ["publisher: ''", "publisher: 'Office for Tests'"],
      ["url: ''", "url: 'https://survey.example/'"],
      ["dataset: ''", "dataset: 'S 1'"],
      ["attribution: ''", "attribution: 'Source: Office for Tests.'"],
      ["definition: ''", "definition: 'People who answered.'"],
      ["frequency: ''", "frequency: 'yearly'"],
      ["measure: ''", "measure: 'People who answered'"],
      ["rounding: ''", "rounding: 'none'"],
      ["input: ''", "input: 'survey.csv'"],
      ['range: [0, 0]', 'range: [0, 100]'],
      ['caveats: []', "caveats: ['The figures are invented for a test.']"],
    ],
  },
  {
    args: ['area', 'testham'],
    file: 'src/areas/testham.ts',
    blanks: ['name', 'within', 'code', 'comparators'],
    filled: [
      ["name: '',\n  code: ''", "name: 'Testham',\n  code: 'E06000099'"],
      ["within: ''", "within: 'Testshire, England'"],
      ["code: '', name: ''", "code: 'E12000004', name: 'East Midlands'"],
    ],
  },
  {
    args: ['target', 'test-places', '--programme', 'sefton-action-plan'],
    file: `${SEFTON}/test-places.yaml`,
    blanks: [
      ...['title', 'quote', 'at.place', 'part'],
      ...['measure', 'basis', 'unit', 'better', 'definition'].map((field) => `target.${field}`),
      ...['value', 'printed', 'at.place', 'set', 'decided', 'why'].map(
        (field) => `target.versions.0.${field}`,
      ),
    ],
    filled: [
      ["title: ''", 'title: Thirty tested places'],
      ["part: ''", "part: 'Section 1: overview of progress'"],
      ["quote: ''", 'quote: There will be 30 tested places by March 2018.'],
      [/place: ''/g, 'place: Section 1'],
      ["measure: ''", 'measure: Tested places'],
      ["basis: ''", 'basis: count'],
      ["unit: ''", 'unit: places'],
      ["better: ''", 'better: higher'],
      ["definition: ''", 'definition: tested-places'],
      ['value:\n', 'value: 30\n'],
      ["printed: ''", "printed: '30'"],
      ["set: ''", "set: '2018-01'"],
      ["decided: ''", 'decided: Action plan'],
      ["why: ''", 'why: The plan says so.'],
    ],
  },
];

let copy: ProjectCopy;
const faultsOf = () => {
  const { stdout } = copy.run('check-data', '--json');
  return (JSON.parse(stdout) as CheckedData).faults;
};

/** The declarations of the copy, as the whole project is compiled. */
function compile(): string {
  const settings = {
    extends: './tsconfig.json',
    include: ['src/indicators', 'src/sources', 'src/areas'],
  };
  copy.write('tsconfig.new.json', JSON.stringify(settings));
  const args = ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.new.json'];
  try {
    return execFileSync(process.execPath, args, { cwd: copy.folder, encoding: 'utf8' });
  } catch (fault) {
    return (fault as { readonly stdout: string }).stdout;
  }
}

/** Fields that a fault names: those of a declaration stand in its list, those of the record apart. */
function blanksOf(file: string, faults: CheckedData['faults']): readonly string[] {
  const own = faults.filter((fault) => fault.file === file);
  return own.flatMap(({ column, expected }) =>
    column === undefined
      ? expected.split('\n').map((line) => line.trim().split(':')[0] ?? '')
      : [column.replace(/^[\w-]+\./, '')],
  );
}

beforeAll(() => {
  copy = copyProject('src', 'data');
}, COPYING);

afterAll(() => {
  copy.dispose();
});

describe('npm run new', () => {
  it.each(BEGUN)('$args writes one file and says what comes next', ({ args, file }) => {
    const before = filesOf(copy.folder);
    const { status, stdout, stderr } = copy.run('new', ...args);
    expect([status, stderr]).toEqual([0, '']);
    expect(filesOf(copy.folder).filter((path) => !before.includes(path))).toEqual([file]);
    expect(stdout).toMatch(new RegExp(`^${file} is begun; .*\n  1\\. fill in its blanks`));
    expect(stdout).toContain('npm run check-data lists what is still blank');
  });

  it('writes what is formatted as the project formats', async () => {
    const settings = await resolveConfig(resolve('src/areas/place.ts'));
    for (const { file } of BEGUN.filter((each) => each.file.endsWith('.ts'))) {
      const formatted = await check(copy.read(file), { ...settings, filepath: file });
      expect(formatted, file).toBe(true);
    }
  });

  it('writes what compiles', () => {
    expect(compile()).toBe('');
  });

  it('leaves nothing that could be published: the contract names each blank, with a model', () => {
    const faults = faultsOf();
    for (const { file, blanks } of BEGUN)
      expect([...blanksOf(file, faults)].sort(), file).toEqual([...blanks].sort());
    const declared = faults.filter(
      ({ file, column }) => column === undefined && BEGUN.some((each) => each.file === file),
    );
    for (const line of declared.flatMap(({ expected }) => expected.split('\n')))
      expect(line).toMatch(/: .*["'[`(]/);
  });

  it.each(BEGUN)('keeps the site from being built while $file is blank', ({ file }) => {
    const others = BEGUN.filter((each) => each.file !== file).map(
      (each) => [each.file, copy.read(each.file)] as const,
    );
    for (const [other] of others) copy.remove(other);
    const { status, stderr } = copy.run('build-data');
    for (const [other, text] of others) copy.write(other, text);
    expect([status, stderr]).toEqual([1, expect.stringContaining(file)]);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(join(copy.folder, '.derived'))).toBe(false);
  });

  it('writes what is complete, compiles and is published once it is filled in', () => {
    for (const { file, filled } of BEGUN)
      for (const [blank, words] of filled) copy.edit(file, blank, words);
    const faults = faultsOf();
    for (const { file } of BEGUN) expect(blanksOf(file, faults), file).toEqual([]);
    expect(compile()).toBe('');
    // Their figures are still to come: what is asked for is the table, and nothing of the file.
    copy.remove('src/sources/2027-survey.ts');
    const { status, stderr } = copy.run('build-data');
    expect([status, stderr]).toEqual([0, '']);
    expect(existsSync(join(copy.folder, '.derived/maps/leicester/test-shares.json'))).toBe(true);
    expect(existsSync(join(copy.folder, '.derived/trends/leicester/test-trend.json'))).toBe(true);
    const programmes = JSON.parse(
      copy.read('.derived/programmes.json'),
    ) as readonly PublishedProgramme[];
    const items = programmes.find(({ slug }) => slug === 'sefton-action-plan')?.items ?? [];
    expect(items.map(({ id }) => id)).toContain('test-places');
  });
});

describe('npm run new that is refused', () => {
  it.each([
    [[], /nothing to begin/],
    [['chart', 'x'], /"chart", which is none of source, indicator, area, target/],
    [['source'], /source without a name/],
    [['source', 'a', 'b'], /"source a b"/],
    [['indicator', 'Vacancy_Rate'], /the name "Vacancy_Rate"[\s\S]*call it vacancy-rate/],
    [['area', 'St Helen’s!'], /call it st-helens/],
    [['area', 'Zürich'], /call it zurich/],
    [['indicator', 'Größe'], /call it grosse/],
    [['indicator', 'a'.repeat(300)], /a name of 300 characters[\s\S]*at most 100/],
    [['area', '!'], /choose another name/],
    [['indicator', 'x', '--kind', 'pie'], /--kind pie/],
    [['indicator', 'x', '--sort', 'map'], /Unknown option '--sort'/],
  ] as const)('%j says how it is written', (args, words) => {
    expect(() => parseNewRequest(args)).toThrow(words);
  });

  it.each([
    [['indicator', 'claimant-rate'], /src\/indicators\/claimant-rate\.ts\n.*this name is taken/],
    [['source', 'source'], /src\/sources\/source\.ts\n.*taken/],
    [['area', 'leicester'], /src\/areas\/leicester\.ts\n.*taken/],
    [
      ['target', 'recommendation-3', '--programme', 'sefton-action-plan'],
      /items\/.*\.yaml\n.*taken/,
    ],
    [
      ['target', 'pack', '--programme', 'sefton-action-plan'],
      /\/progress\/sefton-action-plan\/pack\/\n.*taken/,
    ],
    [['target', 'x'], /without its programme\n.*one of .*sefton-action-plan/],
    [['target', 'x', '--programme', 'oldtown'], /--programme oldtown/],
    [['indicator', 'x', '--table', 'happiness'], /--table happiness\n.*one of .*claimants-lsoa/],
  ] as const)('%j says why, and writes nothing', (args, words) => {
    const before = filesOf(copy.folder);
    const { status, stdout, stderr } = copy.run('new', ...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(words);
    expect(filesOf(copy.folder)).toEqual(before);
  });
});

describe('constantName', () => {
  it.each([
    ['vacancy-rate', 'vacancyRate'],
    ['unit', 'sourceUnit'],
    ['new', 'sourceNew'],
    ['2027-survey', 'source2027Survey'],
  ])('calls %s %s', (slug, name) => {
    expect(constantName(slug, 'source')).toBe(name);
  });
});

/** Files of the copied folders. */
function filesOf(folder: string): readonly string[] {
  return ['src', 'data'].flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
      .map((path) => `${part}/${path}`)
      .filter((path) => /\.\w+$/.test(path))
      .sort(),
  );
}
