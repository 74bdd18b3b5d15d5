import { describe, expect, it } from 'vitest';
import { cslItem, renderCsl } from '../../../src/publications/citations/citation-csl.ts';
import type { Citation } from '../../../src/publications/citations/citation.ts';

const CITATION: Citation = {
  ...{ id: 'sampleton-neet', author: 'The record' },
  ...{ title: 'NEET, Sampleton', medium: 'Chart', date: '2026-11-30', version: '1.0.0' },
  ...{ url: 'https://record.example/charts/sampleton-neet/', sources: ['NEET, a department'] },
};

describe('a citation as CSL-JSON', () => {
  it('has what the schema of CSL 1.0.2 asks for, in its forms', () => {
    expect(cslItem(CITATION)).toEqual({
      id: 'sampleton-neet',
      type: 'dataset',
      title: 'NEET, Sampleton',
      author: [{ literal: 'The record' }],
      issued: { 'date-parts': [[2026, 11, 30]] },
      version: '1.0.0',
      medium: 'Chart',
      note: 'Made from: NEET, a department.',
      URL: 'https://record.example/charts/sampleton-neet/',
    });
  });

  it('leaves out the date and version that it does not have', () => {
    const item = cslItem({ ...CITATION, date: null, version: null });
    expect(Object.keys(item)).not.toContain('issued');
    expect(Object.keys(item)).not.toContain('version');
  });

  it('is an array with an item for each citation', () => {
    const items: unknown = JSON.parse(renderCsl([CITATION, undefined]));
    expect(items).toEqual([cslItem(CITATION)]);
  });
});
