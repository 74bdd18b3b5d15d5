import { describe, expect, it } from 'vitest';
import { listFiles } from './project-files.ts';

const paths = ['src', 'scripts', 'test', 'data', 'docs', 'public'].flatMap(listFiles);

/** Paths that end as given and break a rule. */
function faults(ending: RegExp, rule: RegExp): readonly string[] {
  return paths.filter((path) => ending.test(path) && !rule.test(path));
}

const KEBAB = '[a-z0-9]+(-[a-z0-9]+)*';
const PASCAL = '([A-Z][a-z0-9]*)+';

describe('file names', () => {
  it('of code are kebab-case, with a parameter in brackets where they are a route', () => {
    const name = new RegExp(
      `/(_?${KEBAB}|\\[(\\.{3})?${KEBAB}\\])(\\.(bib|test|chart|d|json|csv|css|html|js|svg|txt|xml))?\\.ts$`,
    );
    expect(faults(/\.ts$/, name)).toEqual([]);
  });

  it('of components and layouts are PascalCase; a page is its address', () => {
    const component = new RegExp(`^src/(components|layouts)/(${KEBAB}/)?${PASCAL}\\.astro$`);
    const page = new RegExp(
      `^src/pages/((${KEBAB}|\\[(\\.{3})?[a-z]+\\])/)*(index|404|\\[[a-z]+\\]|_${PASCAL})\\.astro$`,
    );
    const rule = new RegExp(`${component.source}|${page.source}`);
    expect(faults(/\.astro$/, rule)).toEqual([]);
  });

  it('of styles, data, words and fonts are lower case without spaces', () => {
    const name = /^[a-z0-9./-]+(LICENSE\.txt|README\.md|\.gitattributes)?$/;
    expect(faults(/^(data|docs|public|src\/styles|test\/input)\//, name)).toEqual([]);
  });

  it('say what is inside: nothing is called utils, helpers, common, misc, lib or shared', () => {
    const vague = /[/-](utils?|helpers?|common|misc|lib|shared|stuff)(?=[./-])|\/index\.ts$/;
    expect(paths.filter((path) => vague.test(path))).toEqual([]);
  });
});

/** Folders of `src` whose tests lie in the folder of the same name. */
const MIRRORED = ['pipeline', 'geography', 'charts', 'record', 'verdicts', 'components', 'layouts'];
/** Tests of several modules together are named after what they prove. */
const TOGETHER =
  /^test\/geography\/(find|leicester)-\w+\.test\.ts$|^test\/geography\/(measure-outlines|national-grid|place-topology)\.test\.ts$|^test\/charts\/gallery\.test\.ts$/;

describe('tests', () => {
  it('lie where the module that they test lies', () => {
    const known = new Set(paths);
    const strays = paths
      .filter((path) => /^test\/[a-z/-]+\.test\.ts$/.test(path) && !TOGETHER.test(path))
      .filter((path) => MIRRORED.includes(path.split('/')[1] ?? ''))
      .filter((path) => !known.has(path.replace(/^test/, 'src').replace('.test.ts', '.ts')));
    expect(strays, 'name the test after the module: rate.ts is tested in rate.test.ts').toEqual([]);
  });
});
