import { expect, test } from 'vitest';
import { renderNumberedMap } from '../../src/charts/numbered-map.ts';

const area = (mark: string, x: number) => ({
  mark,
  path: `M${x} 0h9v9z`,
  label: [x, 100] as const,
});
const svg = renderNumberedMap({
  ids: 'targets',
  title: 'Two areas',
  description: 'One & another.',
  viewBox: [1000, 800],
  outlines: 'M0 0L1 1',
  city: 'M0 0H1000V800z',
  names: [
    {
      size: 'full',
      fontSize: 18,
      names: [
        { lines: ['Under a number'], at: [200, 100] },
        { lines: ['Free'], at: [800, 700] },
      ],
    },
  ],
  areas: [area('1', 200), area('2', 600)],
});

test('renderNumberedMap marks its areas by outline and number, not by classes of colour', () => {
  expect(svg).toContain('class="numbered" d="M200 0h9v9zM600 0h9v9z"');
  expect(svg.match(/<text[^>]*>1<\/text>/g)).toHaveLength(4);
  expect(svg).not.toMatch(/class="a c\d/);
});

test('renderNumberedMap lets a ward’s name give way to a number', () => {
  expect(svg).toContain('>Free<');
  expect(svg).not.toContain('Under a number');
});

test('renderNumberedMap hides its numbers from assistive technology, which has the description', () => {
  expect(svg).toContain('<desc id="targets-d">One &amp; another.</desc>');
  expect(svg.match(/class="names names-\w+ numbers"[^>]*aria-hidden="true"/g)).toHaveLength(4);
});
