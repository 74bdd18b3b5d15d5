import { expect, test } from 'vitest';
import { renderChoropleth } from '../../src/charts/choropleth.ts';
import { inventedCity } from './invented-city.ts';

const city = inventedCity(1000);
const spec = {
  ...city,
  ids: 'map',
  title: 'Rate of "A & B" <2016>',
  areas: city.areas.map((area, index) => ({ ...area, class: index === 3 ? null : index % 4 })),
};

test('renderChoropleth draws each area once, with its code and the class of its value', () => {
  const drawn = [...renderChoropleth(spec).matchAll(/<path class="a (\w+)" data-code="(\w+)"/g)];
  expect(drawn.map(([, , code]) => code)).toEqual(city.areas.map(({ code }) => code));
  expect(drawn.slice(0, 5).map(([, name]) => name)).toEqual(['c1', 'c2', 'c3', 'n', 'c1']);
});

test('renderChoropleth leaves areas without data to the hatching of their group', () => {
  const svg = renderChoropleth(spec);
  expect(svg).toContain('<pattern id="map-hatch"');
  expect(svg).toContain('<g class="areas" fill="url(#map-hatch)">');
});

test('renderChoropleth escapes its words', () => {
  expect(renderChoropleth(spec)).toContain('Rate of &quot;A &amp; B&quot; &lt;2016&gt;</title>');
});

test('renderChoropleth is described only where there is a description', () => {
  expect(renderChoropleth(spec)).toContain('aria-labelledby="map-t"');
  expect(renderChoropleth({ ...spec, description: 'Higher in the west.' })).toContain(
    '<desc id="map-d">Higher in the west.</desc>',
  );
});

test('renderChoropleth outlines the chosen area over a casing that is the same path', () => {
  const [first] = city.areas;
  const svg = renderChoropleth({ ...spec, chosen: first?.code });
  expect(svg).toContain(`<path id="map-chosen" class="map-chosen" d="${first?.path}"/>`);
  expect(svg).toContain('<use class="casing" href="#map-chosen"/>');
});

test('renderChoropleth keeps an empty outline for scripts where nothing is chosen', () => {
  expect(renderChoropleth(spec)).toContain('class="map-chosen" d=""/>');
});

test('renderChoropleth refuses a chosen area that is not on the map', () => {
  expect(() => renderChoropleth({ ...spec, chosen: 'E01000001' })).toThrow(
    'chosen area E01000001 is not on the map',
  );
});

test('renderChoropleth gives the same text for the same spec, whatever was drawn before', () => {
  const before = renderChoropleth(spec);
  renderChoropleth({ ...spec, ids: 'other' });
  expect(renderChoropleth(spec)).toBe(before);
});
