import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { oembedOf } from '../../../src/publications/embeds/oembed.ts';
import { EXAMPLE_MAP } from '../example-chart.ts';

/** The rules of oEmbed 1.0 for answers of the kind "rich", sections 2.3.4 and 2.3.4.4. */
const RICH = {
  type: 'object',
  required: ['type', 'version', 'html', 'width', 'height'],
  properties: {
    type: { const: 'rich' },
    version: { const: '1.0' },
    title: { type: 'string' },
    author_name: { type: 'string' },
    author_url: { type: 'string', format: 'uri' },
    provider_name: { type: 'string' },
    provider_url: { type: 'string', format: 'uri' },
    cache_age: { type: 'integer', minimum: 0 },
    thumbnail_url: { type: 'string', format: 'uri' },
    thumbnail_width: { type: 'integer', minimum: 1 },
    thumbnail_height: { type: 'integer', minimum: 1 },
    html: { type: 'string', minLength: 1 },
    width: { type: 'integer', minimum: 1 },
    height: { type: 'integer', minimum: 1 },
  },
  dependencies: {
    thumbnail_url: ['thumbnail_width', 'thumbnail_height'],
    thumbnail_width: ['thumbnail_url', 'thumbnail_height'],
    thumbnail_height: ['thumbnail_url', 'thumbnail_width'],
  },
  additionalProperties: false,
};

const ajv = new Ajv({ strict: false });
addFormats.default(ajv);
const validate = ajv.compile(RICH);

const ANSWER = oembedOf(EXAMPLE_MAP, {
  document: 'https://record.example/charts/a/embed/',
  page: 'https://record.example/charts/a/',
  image: 'https://record.example/charts/a/a.png',
  thumbnail: 'https://record.example/charts/a/a-share.png',
  provider: { name: 'The record', url: 'https://record.example/' },
});

describe('the oEmbed answer of a chart', () => {
  it('is what oEmbed 1.0 asks of the kind "rich"', () => {
    expect(validate(ANSWER), JSON.stringify(validate.errors)).toBe(true);
    const { thumbnail_width, ...rest } = ANSWER;
    expect(thumbnail_width).toBe(1200);
    expect(validate(rest), 'the rules ask for the width of a thumbnail').toBe(false);
    expect(validate({ ...ANSWER, width: '100%' })).toBe(false);
  });

  it('holds the same frame as the snippet, without a script of any kind', () => {
    expect(ANSWER.html).toMatch(/^<iframe src="https:\/\/record\.example\/charts\/a\/embed\/"/);
    expect(ANSWER.html).not.toContain('<script');
    expect(ANSWER.html).toContain(`height="${ANSWER.height}"`);
  });
});
