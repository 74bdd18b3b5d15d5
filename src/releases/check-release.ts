import { DataError } from '../pipeline/data-error.ts';
import { NOTES_FILE } from './explain-changes.ts';
import { publishedParts } from './plan-charts.ts';
import type { ReleaseInput } from './release-input.ts';
import { compareVersions, isDay, isVersion } from './version.ts';
import { WITHDRAWN_FILE } from './withdrawn-charts.ts';

/**
 * Refuses a release that would rewrite history: a version that does not rise, a day before the last
 * release's, the words of an earlier one, a chart that vanished or came back without its tombstone.
 * @throws DataError naming what is wrong.
 */
export function checkRelease(input: ReleaseInput): void {
  checkVersion(input);
  checkWithdrawn(input);
}

function checkVersion({ version, date, notes, releases }: ReleaseInput): void {
  const [latest] = releases;
  if (!isVersion(version))
    throw fault('version', [`"${version}"`, 'three numbers such as 1.2.0'], 'name it so');
  if (!isDay(date))
    throw fault('date', [`"${date}"`, 'a day such as 2026-02-28'], 'give --date YYYY-MM-DD');
  if (latest === undefined) return;
  const { manifest } = latest;
  if (compareVersions(version, manifest.version) <= 0)
    throw fault(
      'version',
      [version, `a version above ${manifest.version}, the latest release`],
      'what is published stays as it is: raise the third number for a correction, the second for new figures, the first for new meanings',
    );
  if (date < manifest.date)
    throw fault(
      'date',
      [date, `${manifest.date}, the day of release ${manifest.version}, or a later one`],
      'give the day of publication with --date YYYY-MM-DD',
    );
  const same = releases.find(({ manifest: { summary } }) => summary === notes.summary);
  if (same !== undefined)
    throw new DataError({
      ...{ file: NOTES_FILE, column: 'summary' },
      found: `the summary of release ${same.manifest.version}`,
      expected: 'what is new in this release',
      remedy: `write the summary, corrections and withdrawals of this release in ${NOTES_FILE}`,
    });
}

function fault(
  column: string,
  [found, expected]: readonly [found: string, expected: string],
  remedy: string,
): DataError {
  return new DataError({ file: 'npm run release', column, found, expected, remedy });
}

function checkWithdrawn(input: ReleaseInput): void {
  const { charts, withdrawn, releases } = input;
  const current = new Set(charts.map(({ id }) => id));
  const entries = new Set(withdrawn.map(({ id }) => id));
  for (const { id, name, stored } of publishedParts(input, 'charts').values())
    if (!current.has(id) && !entries.has(id))
      throw ofChart(id, [
        `no chart and no entry: "${name}", stored by release ${stored}, is no longer made`,
        'an entry for every published chart that is no longer made',
      ]);
  for (const { id, successor, lastRelease } of withdrawn) {
    const last = releases.find(({ manifest }) =>
      manifest.charts.some((part) => part.id === id && part.state !== 'withdrawn'),
    );
    if (current.has(id))
      throw ofChart(id, ['a chart of this id, which is made', 'a chart that is no longer made']);
    if (last?.manifest.version !== lastRelease)
      throw ofChart(`${id}.lastRelease`, [
        lastRelease,
        last === undefined ? 'a chart that a release published' : last.manifest.version,
      ]);
    if (successor !== null && !current.has(successor) && !entries.has(successor))
      throw ofChart(`${id}.successor`, [successor, 'the id of a chart, or null']);
  }
}

function ofChart(
  column: string,
  [found, expected]: readonly [found: string, expected: string],
): DataError {
  return new DataError({
    ...{ file: WITHDRAWN_FILE, column, found, expected },
    remedy: `correct the entry in ${WITHDRAWN_FILE} (fields in data/README.md), or make the chart again`,
  });
}
