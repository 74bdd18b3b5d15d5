import { z } from 'zod';
import { checkRecord, readYaml, recordFault, type RecordFile } from '../record/read-yaml.ts';
import type { WithdrawnChart } from './manifest.ts';
import { isDay, isVersion } from './version.ts';

/** The file that keeps the addresses of charts which are no longer made. */
export const WITHDRAWN_FILE = 'data/withdrawn-charts.yaml';

const WithdrawnSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'the id of a chart'),
  name: z.string().min(1),
  date: z.string().refine(isDay, 'a day in quotation marks, "2026-02-28"'),
  reason: z.string().trim().min(10, 'a sentence that a reader can understand'),
  successor: z.string().min(1).nullable(),
  lastRelease: z.string().refine(isVersion, 'a version in quotation marks, "1.2.0"'),
});

/**
 * Text of `data/withdrawn-charts.yaml` to its charts, in the order of the file; a file of nothing
 * but comments has none.
 * @throws DataError naming chart and field; each id must be there once.
 */
export function parseWithdrawnCharts(source: RecordFile): readonly WithdrawnChart[] {
  const { file } = source;
  const records = readYaml(source) ?? [];
  if (!Array.isArray(records)) throw recordFault(file, undefined, ['no list', 'a list of charts']);
  const charts = records.map((record: unknown, index) => {
    const name = z.object({ id: z.string() }).safeParse(record).data?.id ?? `chart ${index + 1}`;
    return checkRecord(record, { file, name, schema: WithdrawnSchema });
  });
  const twice = charts.find(({ id }, index) => charts.findIndex((one) => one.id === id) < index);
  if (twice !== undefined) throw recordFault(file, `${twice.id}.id`, ['it twice', 'it once']);
  return charts;
}
