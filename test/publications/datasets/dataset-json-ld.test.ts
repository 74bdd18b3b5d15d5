import { expect, test } from 'vitest';
import { renderJsonLd } from '../../../src/publications/datasets/dataset-json-ld.ts';

test('renderJsonLd lets no value end the element that holds it, and changes no value', () => {
  const data = { name: '</script><script>alert(1)</script><!--' };
  const text = renderJsonLd(data);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual(data);
});
