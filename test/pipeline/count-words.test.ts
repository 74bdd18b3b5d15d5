import { describe, expect, it } from 'vitest';
import { countAreas, countEdition, possessive, whenWords } from '../../src/pipeline/count-words.ts';

describe('words that agree with a number', () => {
  it('name one, several and no areas', () => {
    expect(countAreas(1, 'lsoa2011')).toBe('1 LSOA');
    expect(countAreas(43, 'lsoa2011')).toBe('43 LSOAs');
    expect(countAreas(0, 'ward2003')).toBe('no wards');
    expect(countAreas(33755, 'lsoa2021')).toBe('33,755 LSOAs');
  });

  it('name the edition', () => {
    expect(countEdition(192, 'lsoa2011')).toBe('192 LSOAs (2011 edition)');
    expect(countEdition(22, 'ward2003')).toBe('22 wards (of 2003 to 2015)');
    expect(countEdition(2, 'authority')).toBe('2 authorities');
  });

  it('make a name own what follows', () => {
    expect(possessive('Leicester')).toBe('Leicester’s');
    expect(possessive('St Helens')).toBe('St Helens’');
  });

  it('set a period into a sentence', () => {
    expect(whenWords('2016')).toBe('in 2016');
    expect(whenWords('2014 to 2019')).toBe('between 2014 and 2019');
    expect(whenWords('December 2017 to February 2018')).toBe(
      'between December 2017 and February 2018',
    );
  });
});
