import { describe, expect, it } from 'vitest';
import {
  areaGroups,
  byFolder,
  formatSums,
  packAreas,
  packFiles,
  packKey,
  packOthers,
  packPromises,
  type Fingerprint,
  type Pack,
} from '../../src/record/pack.ts';
import type { Group } from '../../src/record/item-words.ts';
import type { PublishedContext } from '../../src/record/published-record.ts';
import type { Target } from '../../src/record/target.ts';
import { publishedItem, publishedProgramme } from './published-items.ts';

const target: Target = {
  measure: 'People in work',
  basis: 'count',
  unit: 'people',
  better: 'higher',
  definition: 'in-work',
  versions: [],
  context: [],
};
const areaTarget = (code: string, group: Group) =>
  publishedItem({
    id: `${code}-${group}`,
    groups: [group],
    target,
    places: [{ code, name: code, page: null }],
  });

const promise = publishedItem({ id: 'promise', target });
const plain = publishedItem({ id: 'plain' });
const items = [
  areaTarget('E01000002', 'neet'),
  promise,
  areaTarget('E01000001', 'neet'),
  areaTarget('E01000001', 'jobseekers'),
  plain,
];
const pack: Pack = {
  title: 'Work for All',
  summary: 'All of it.',
  path: '/progress/work-for-all/pack/',
  programmes: [publishedProgramme(...items)],
};

describe('a pack', () => {
  it('holds every item once: as a promise, in the table of areas, or in a list', () => {
    const inAreas = packAreas(items).flatMap(({ byGroup }) => [...byGroup.values()]);
    const inLists = packOthers(items).flatMap(([, own]) => own);
    const held = [...packPromises(items), ...inAreas, ...inLists].map(({ id }) => id);
    expect(held.toSorted()).toEqual(items.map(({ id }) => id).toSorted());
    expect(packPromises(items)).toEqual([promise]);
    expect(inLists).toEqual([plain]);
  });

  it('puts first the promises beside which an official series stands, then targets', () => {
    const promised = { target, places: [] };
    const milestone = publishedItem({ ...promised, id: 'milestone' });
    const plainTarget = publishedItem({ ...promised, id: 'target', kind: 'target' });
    const [context] = [{ table: 'rate' } as unknown as PublishedContext];
    const judged = publishedItem({ ...promised, id: 'rate', kind: 'target', contexts: [context] });
    const ordered = packPromises([milestone, plainTarget, judged]).map(({ id }) => id);
    expect(ordered).toEqual(['rate', 'target', 'milestone']);
  });

  it('orders small areas by code and their groups as the plan does', () => {
    const areas = packAreas(items);
    expect(areas.map(({ place }) => place.code)).toEqual(['E01000001', 'E01000002']);
    expect(areaGroups(areas)).toEqual(['jobseekers', 'neet']);
  });

  it('names an item by its programme only where it has several', () => {
    expect(packKey(plain, pack)).toBe('plain');
    const [programme] = pack.programmes;
    const several = { ...pack, programmes: [programme, programme].filter((each) => !!each) };
    expect(packKey(plain, several)).toBe('work-for-all/plain');
  });

  it('is made from the record of its programmes and from no other', () => {
    const files = [
      'data/observations/rate.csv',
      'data/record/work-for-all/items/a.yaml',
      'data/record/work-for-all/programme.yaml',
      'data/record/work-for-all-again/programme.yaml',
    ].map((file): Fingerprint => ({ file, sha256: '0'.repeat(64), bytes: 1 }));
    const own = packFiles(pack, files);
    expect(byFolder(own).map(([folder, { length }]) => [folder, length])).toEqual([
      ['data/record/work-for-all/items/', 1],
      ['data/record/work-for-all/', 1],
    ]);
    expect(formatSums(own.slice(0, 1))).toBe(
      `${'0'.repeat(64)}  data/record/work-for-all/items/a.yaml\n`,
    );
  });

  it('is made from its tables, in whichever form they are kept', () => {
    const [context] = [{ table: 'rate' } as unknown as PublishedContext];
    const programmes = pack.programmes.map((each) => ({
      ...each,
      items: [publishedItem({ target, places: [], contexts: [context] })],
    }));
    const files = ['other.csv', 'rate.csv', 'rate.parquet', 'rate.txt'].map(
      (name): Fingerprint => ({ file: `data/observations/${name}`, sha256: '', bytes: 1 }),
    );
    const own = packFiles({ ...pack, programmes }, files);
    expect(own.map(({ file }) => file)).toEqual([
      'data/observations/rate.csv',
      'data/observations/rate.parquet',
    ]);
  });
});
