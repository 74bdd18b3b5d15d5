/** One command of the build. */
export interface BuildStep {
  /** What it makes, in a word or two. */
  readonly makes: string;
  readonly command: 'node' | 'astro';
  readonly args: readonly string[];
}

/**
 * What `npm run build` runs, one after the other, data first. An incremental build sets `INCREMENTAL_BUILD` for
 * all of them.
 */
export function buildSteps(isIncremental: boolean): readonly [BuildStep, ...BuildStep[]] {
  const incrementally = isIncremental ? ['--incremental'] : [];
  const script = (makes: string, name: string, ...args: readonly string[]): BuildStep => ({
    ...{ makes, command: 'node' },
    args: [`scripts/${name}.ts`, ...args],
  });
  return [
    script('derived data', 'build-data', ...incrementally),
    { makes: 'pages', command: 'astro', args: ['build', '--silent'] },
    script('images', 'build-images', ...incrementally),
    script('downloads', 'build-downloads'),
    script('search', 'build-search'),
    script('list of pages', 'build-sitemap', '--dist', 'dist'),
    // After the search index: frozen pages are not found by it.
    script('releases', 'copy-archive'),
  ];
}
