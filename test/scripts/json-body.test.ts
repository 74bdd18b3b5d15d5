import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonBody } from '../../src/pages/api/_json-body.ts';

const textOf = (data: object) => new Response(jsonBody(data)).text();
const figures = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ area: `É ${index}`, value: null }));

it('jsonBody gives in pieces the very text that it gives as one', async () => {
  for (const count of [1000, 1001, 2000, 2001]) {
    const data = { kind: 'list', none: [], left: undefined, rows: figures(count), end: { a: [1] } };
    expect(typeof jsonBody(data)).toBe(count > 1000 ? 'object' : 'string');
    expect(await textOf(data)).toBe(`${JSON.stringify(data)}\n`);
  }
});

it('jsonBody gives whatever an answer may hold beside a long list', async () => {
  const fields = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });
  await fc.assert(
    fc.asyncProperty(fields, async (around) => {
      const data = { ...around, rows: figures(1001) };
      expect(await textOf(data)).toBe(`${JSON.stringify(data)}\n`);
    }),
    { numRuns: 30 },
  );
});
