import { describe, expect, it } from 'vitest';
import { nameEmbedAssets, stripStyles } from '../../../src/publications/embeds/embed-assets.ts';

describe('the assets of chart documents', () => {
  it('are named by their texts, each its own', () => {
    const hash = (text: string) => text.repeat(64).slice(0, 64);
    const assets = nameEmbedAssets({ map: 'a', lines: 'b', script: 'c', resize: 'd' }, hash);
    expect(assets).toEqual({
      styles: { map: `map.${'a'.repeat(16)}.css`, lines: `lines.${'b'.repeat(16)}.css` },
      script: `embed.${'c'.repeat(16)}.js`,
      resize: 'd',
      files: [
        { name: `map.${'a'.repeat(16)}.css`, text: 'a' },
        { name: `lines.${'b'.repeat(16)}.css`, text: 'b' },
        { name: `embed.${'c'.repeat(16)}.js`, text: 'c' },
      ],
    });
  });
});

describe('a style sheet without what nothing reads', () => {
  it('keeps every rule', () => {
    const sheet = `/* Words: of { one };
   line */
:root {
  --serif: 'Iowan Old Style', Georgia;
  margin: calc(1rem + 2vw) 0;
}
.a:not(.n, .q) > b,
*::before {
  width: 1px;
}
@container map (280px <= width < 420px) {
  .c {
    top: 0;
  }
}
`;
    expect(stripStyles(sheet)).toBe(
      ":root{--serif:'Iowan Old Style',Georgia;margin:calc(1rem + 2vw) 0}" +
        '.a:not(.n,.q) > b,*::before{width:1px}' +
        '@container map (280px <= width < 420px){.c{top:0}}',
    );
  });
});
