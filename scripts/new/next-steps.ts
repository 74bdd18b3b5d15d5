import type { NewRequest } from './request.ts';

/** What comes after the blanks, for each kind of file. */
const AFTER: Readonly<Record<NewRequest['kind'], readonly string[]>> = {
  source: [
    'compare licence, standing, unit, edition and columns with what the publisher says',
    'bring its rows in: npm run import -- --from DIR',
    'describe source and table in data/README.md: npm run check-data gives the line',
  ],
  indicator: [
    'compare polarity, unit and breaks with what the measure means',
    'npm run data, which names a fault in its figures with file, row and column',
    'npm run dev, and look at its page',
  ],
  area: [
    'its figures and boundaries come with a refresh',
    'describe the new files in data/README.md: npm run check-data gives the lines',
    'npm run data, then npm run dev, and look at its pages',
  ],
  target: [
    'npm run data, which joins it to its programme and judges it',
    'npm run quotes -- --from DIR, where the documents are at hand as text',
    'npm run dev, and look at its page',
  ],
};

/** What a person reads after a file was begun. */
export function nextSteps(request: NewRequest, file: string): string {
  const blanks =
    request.kind === 'target' ? "each '' and the value" : "each '', each [] and each range [0, 0]";
  const steps = [
    `fill in its blanks: ${blanks}`,
    'npm run check-data lists what is still blank; until nothing is, the site is not built',
    ...AFTER[request.kind],
  ];
  const lines = steps.map((step, index) => `  ${index + 1}. ${step}`);
  return [`${file} is begun; ${addressOf(request)}`, ...lines].join('\n');
}

function addressOf({ kind, slug, drawn, programme }: NewRequest): string {
  switch (kind) {
    case 'source':
      return 'its line will stand on /sources/';
    case 'indicator':
      return `its page will be /${drawn}s/${slug}/`;
    case 'area':
      return `its name in addresses is ${slug}`;
    case 'target':
      return `its page will be /progress/${programme}/${slug}/`;
  }
}
