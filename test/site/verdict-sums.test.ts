import { existsSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../scripts/load-record.ts';
import type { Achieved, Target } from '../../src/record/target.ts';
import { VERDICT_WORDS, type Verdict } from '../../src/verdicts/verdict.ts';
import { allWords, openPage } from './built-pages.ts';
import { fileOf } from './pages.ts';

/** Every target of every programme: their sums are made again here, from the record and tables. */
const targets = loadRecord().flatMap(({ slug, items }) =>
  items.flatMap(({ item: { id, target } }) =>
    target === undefined ? [] : [{ programme: slug, id, target, path: `/progress/${slug}/${id}/` }],
  ),
);
const contexts = targets.flatMap(({ target, ...of }) =>
  target.context.map((context, index) => ({ ...of, context, index })),
);

interface Sums {
  readonly verdicts: readonly {
    readonly verdict: string;
    readonly sum: { readonly result: string; readonly inputs: readonly Input[] };
  }[];
  readonly contexts: Sums['verdicts'];
}
interface Input {
  readonly name: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

const sumsOf = (path: string) => JSON.parse(readFileSync(`dist${path}sum.json`, 'utf8')) as Sums;
const packs = new Map<string, JSDOM['window']['document']>();

/** The words of one target in the pack of its programme; empty where it stands in the table of areas. */
function packed(programme: string, id: string, selector: string): readonly string[] {
  const pack = packs.get(programme) ?? openPage(`/progress/${programme}/pack/`);
  packs.set(programme, pack);
  const promise = pack.querySelector(`.pack-promise[data-of="${id}"]`);
  return promise === null ? [] : allWords(promise, selector);
}

/** One part of a page: a whole page is slow to open. */
function part(path: string, pattern: RegExp): DocumentFragment {
  return JSDOM.fragment(pattern.exec(readFileSync(fileOf(path), 'utf8'))?.[0] ?? '');
}

const signed = (value: number) =>
  value
    .toFixed(1)
    .replace('-', '−')
    .replace(/^(?=\d)/, '+');

describe('the context of every target', () => {
  it('is on record, for one target at least', () => {
    expect(contexts.length).toBeGreaterThan(0);
  });

  it.each(contexts)(
    '$id: page, JSON and pack give the change that the table gives',
    ({ programme, id, path, context, index }) => {
      const rows = csvParse(readFileSync(`data/observations/${context.table}.csv`, 'utf8'));
      const [from, to] = [context.from, context.to].map((period) => {
        const row = rows.find((each) => each['area'] === context.area && each['period'] === period);
        return [row?.['value'], row?.['lower'], row?.['upper']].map((text) =>
          Number.parseFloat(text ?? ''),
        );
      });
      const [v0 = NaN, l0 = NaN, u0 = NaN] = from ?? [];
      const [v1 = NaN, l1 = NaN, u1 = NaN] = to ?? [];
      const [down, up] = [Math.hypot(v1 - l1, u0 - v0), Math.hypot(u1 - v1, v0 - l0)];
      // No table on record has an interval so askew that one decimal tells the two halves apart.
      expect(down.toFixed(1)).toBe(up.toFixed(1));
      const [low, high] = [v1 - v0 - down, v1 - v0 + up];
      const direction = low > 0 ? 'a rise' : high < 0 ? 'a fall' : 'no clear change';
      const points = `${signed(v1 - v0)} percentage points`;
      const margin = `plus or minus ${down.toFixed(1)}`;

      const { sum } = sumsOf(path).contexts[index] ?? { sum: undefined };
      expect(sum?.result).toBe(`${points} (${margin}): ${direction}.`);
      expect(sum?.inputs.map(({ value, lower, upper }) => [value, lower, upper])).toEqual([
        [v0, l0, u0],
        [v1, l1, u1],
      ]);
      const answers = allWords(part(path, /<p class="context-answer">[^]*/), '.context-answer');
      const said = [answers[index], packed(programme, id, '.pack-context > p')[index]];
      for (const words of said) {
        expect(words).toContain(`${points}, ${margin}, ${direction}.`);
        expect(words).toContain(`${v0.toFixed(1)}% in `);
        expect(words).toContain(`(${l1.toFixed(1)} to ${u1.toFixed(1)})`);
      }
    },
  );
});

/** The rule of the methods page, written a second time: what the ends of a figure say. */
function judge({ value, certainty }: Achieved, { better, basis }: Target, goal: number): Verdict {
  const [low, high] =
    certainty === 'exact'
      ? [value, value]
      : certainty === 'at least'
        ? [value, Infinity]
        : certainty === 'at most'
          ? [-Infinity, value]
          : 'rounding' in certainty
            ? [value - certainty.rounding, value + certainty.rounding]
            : [certainty.lower, certainty.upper];
  const reaches = (figure: number) => (better === 'higher' ? figure >= goal : figure <= goal);
  if (reaches(low) && reaches(high)) return 'met';
  if (!reaches(low) && !reaches(high)) return 'not-met';
  if (basis === 'count') return 'cannot-tell-rounding';
  return reaches(value) ? 'met-within-margin' : 'cannot-tell-margin';
}

function expectedVerdict(target: Target, goal: number): Verdict {
  const { achieved, definition, context } = target;
  if (achieved?.definition === definition) return judge(achieved, target, goal);
  return achieved === undefined && context.length === 0 ? 'no-figure' : 'not-comparable';
}

describe('the verdict on every target', () => {
  it('is there for all, each with its sum as JSON', () => {
    expect(targets.length).toBeGreaterThan(80);
    expect(targets.filter(({ path }) => !existsSync(`dist${path}sum.json`))).toEqual([]);
  });

  it('is what the figures of the record make it, on its page, in the JSON and in the pack', () => {
    for (const { programme, id, path, target } of targets) {
      const verdicts = target.versions.map(({ value }) => expectedVerdict(target, value));
      const words = verdicts.map((verdict) => VERDICT_WORDS[verdict]);
      const sums = sumsOf(path).verdicts;
      expect(
        sums.map(({ verdict }) => verdict),
        path,
      ).toEqual(words);
      const page = part(path, /<h2 id="number-title">[^]*?<h2/);
      expect(allWords(page, '.version .standing'), path).toEqual(words);
      expect(allWords(page, '.version .result'), path).toEqual(sums.map(({ sum }) => sum.result));
      const inPack = packed(programme, id, 'tbody .standing');
      if (inPack.length > 0) expect(inPack, path).toEqual(words);
      for (const [index, { sum }] of sums.entries()) {
        const figure = (name: string) => sum.inputs.find((input) => input.name === name)?.value;
        expect(figure('Target'), path).toBe(target.versions[index]?.value);
        expect(figure('Achieved'), path).toBe(target.achieved?.value ?? null);
      }
    }
  });

  it('never calls the ends of a count a confidence interval', () => {
    const counts = targets.filter(({ target }) => target.basis === 'count');
    for (const { programme, id, path } of counts) {
      const page = part(path, /<h2 id="number-title">[^]*?<h2/);
      expect(page.textContent, path).toContain('Rule.');
      expect(page.textContent, path).not.toContain('95%');
      expect(packed(programme, id, '.pack-sum').join(' '), path).not.toContain('95%');
    }
  });
});
