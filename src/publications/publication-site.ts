/** What metadata say of the site that publishes. */
export interface PublicationSite {
  readonly name: string;
  readonly description: string;
  /** Where its owner answers questions. */
  readonly contact: string;
  /** The whole address of a path: "/data/" → "https://record.example/data/". */
  readonly address: (path: string) => string;
}

/** The release that metadata name: "0.0.0" and no date before the first. */
export interface PublicationRelease {
  readonly version: string;
  /** ISO 8601 day. */
  readonly date: string | null;
}

/** A file beside the metadata that describe it. */
export interface PublishedFile {
  readonly bytes: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

/** Addresses of a dataset's page and files, below the site's base. */
export function datasetPaths(slug: string) {
  const page = `/data/${slug}/`;
  return {
    page,
    csv: `${page}${slug}.csv`,
    metadata: `${page}${slug}.csv-metadata.json`,
  } as const;
}

/** The latest of the releases, which come latest first. */
export function latestRelease(
  manifests: readonly { readonly version: string; readonly date: string }[],
): PublicationRelease {
  const [latest] = manifests;
  return latest === undefined
    ? { version: '0.0.0', date: null }
    : { version: latest.version, date: latest.date };
}
