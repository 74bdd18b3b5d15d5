import type { PackagedDataset } from '../../publications/datasets/data-package.ts';
import type { Dataset } from '../../publications/datasets/dataset.ts';
import { renderDatasetCsv } from '../../publications/datasets/dataset-csv.ts';
import { latestRelease, type PublishedFile } from '../../publications/publication-site.ts';
import { PUBLICATION_SITE } from '../../layouts/publication-site.ts';
import { readDataset, readDatasetSlugs, readReleases } from '../_derived.ts';
import { sha256 } from '../../../scripts/sha256.ts';

/** Who publishes, and what was released last. */
export function publicationContext() {
  return { site: PUBLICATION_SITE, release: latestRelease(readReleases().manifests) };
}

/** Every dataset with what its CSV weighs and hashes to. */
export function packagedDatasets(): readonly PackagedDataset[] {
  return readDatasetSlugs().map((slug) => {
    const dataset = readDataset(slug);
    return { dataset, csv: measureDataset(dataset) };
  });
}

const measured = new Map<string, PublishedFile>();

/** What a dataset's CSV weighs and hashes to: lists of datasets say it again and again. */
export function measureDataset(dataset: Dataset): PublishedFile {
  const csv = measured.get(dataset.slug) ?? measureText(renderDatasetCsv(dataset));
  measured.set(dataset.slug, csv);
  return csv;
}

/** Size and hash of a text file. */
export function measureText(text: string): PublishedFile {
  const bytes = Buffer.from(text);
  return {
    bytes: bytes.length,
    sha256: sha256(bytes),
  };
}

/** A JSON file as it is published: indented, so that people can read it too. */
export function renderJson(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
