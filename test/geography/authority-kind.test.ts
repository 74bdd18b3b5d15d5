import { expect, test } from 'vitest';
import { authorityKind } from '../../src/geography/authority-kind.ts';

test.each([
  ['E06000016', 'Unitary authority'],
  ['E07000123', 'Non-metropolitan district'],
  ['E08000014', 'Metropolitan district'],
  ['S12000036', 'Council area'],
  ['X99000001', 'Local authority'],
])('authorityKind calls %s a %s', (code, kind) => {
  expect(authorityKind(code)).toBe(kind);
});
