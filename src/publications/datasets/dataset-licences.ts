import type { ChartSource } from '../charts/chart-record.ts';
import { LICENCES } from '../licences.ts';
import type { PublicationSite } from '../publication-site.ts';

/** A licence that figures are published under, as catalogues name it. */
export interface DataLicence {
  /** Its code in the Open Definition's list; null where it is not on it. */
  readonly code: string | null;
  readonly title: string;
  /** Its text; of what is only quoted, the place that says from which document. */
  readonly url: string;
}

/** Codes of the Open Definition's list. */
const CODES: Partial<Record<ChartSource['licence'], string>> = { 'OGL-3.0': 'OGL-UK-3.0' };

/**
 * The licences of what a dataset is made from, each once: what is quoted from a document is under no
 * open licence, whatever stands beside it.
 */
export function licencesOfSources(
  sources: readonly Pick<ChartSource, 'slug' | 'licence'>[],
  { address }: Pick<PublicationSite, 'address'>,
): readonly DataLicence[] {
  const licences = sources.map(({ slug, licence }): DataLicence => {
    const { name, url } = LICENCES[licence];
    return { code: CODES[licence] ?? null, title: name, url: url ?? address(`/sources/#${slug}`) };
  });
  return [...new Map(licences.map((each) => [each.url, each])).values()];
}

/** The licences of several datasets together, each once. */
export function licencesOfAll(
  datasets: readonly { readonly sources: readonly ChartSource[] }[],
  site: Pick<PublicationSite, 'address'>,
): readonly DataLicence[] {
  return licencesOfSources(
    datasets.flatMap(({ sources }) => sources),
    site,
  );
}
