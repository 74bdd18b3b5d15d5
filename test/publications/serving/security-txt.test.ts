import { describe, expect, it } from 'vitest';
import { SITE } from '../../../src/layouts/site.ts';
import { expiryOf, renderSecurityTxt } from '../../../src/publications/serving/security-txt.ts';

const DAY = 86_400_000;

describe('renderSecurityTxt', () => {
  it('gives the fields of RFC 9116, one a line', () => {
    const text = renderSecurityTxt({
      contact: 'https://council.example/contact/',
      canonical: 'https://record.example/.well-known/security.txt',
      reviewed: '2026-11-22',
    });
    expect(text.split('\r\n')).toEqual([
      'Contact: https://council.example/contact/',
      'Expires: 2027-11-22T00:00:00Z',
      'Preferred-Languages: en',
      'Canonical: https://record.example/.well-known/security.txt',
      '',
    ]);
  });
});

describe('expiryOf', () => {
  it('is a year on, also from a leap day', () => {
    expect(expiryOf('2028-02-29')).toBe('2029-02-28');
    expect(() => expiryOf('November 2026')).toThrow('a day such as');
  });

  it('of the published notice is more than 30 days ahead, and its review not ahead of today', () => {
    const left = (Date.parse(expiryOf(SITE.securityReviewed)) - Date.now()) / DAY;
    expect(
      left,
      `security.txt expires in ${Math.floor(left)} days: see that ${SITE.contact} still takes ` +
        'reports of weaknesses, then put the day of that into securityReviewed of src/publications/this-record.ts',
    ).toBeGreaterThan(30);
    expect(left, 'securityReviewed lies ahead of today').toBeLessThanOrEqual(367);
  });
});
