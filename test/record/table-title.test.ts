import { expect, test } from 'vitest';
import { tableTitle } from '../../src/record/table-title.ts';

test.each([
  ['table-7-neet-by-ward', 'Table 7: NEET by ward'],
  ['figure-3-workforce-skills', 'Figure 3: workforce skills'],
  ['two-lsoas-described', 'Two LSOAs described'],
  ['economic-activity', 'Economic activity'],
])('tableTitle of %s is "%s"', (slug, title) => {
  expect(tableTitle(slug)).toBe(title);
});
