import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { address, useBrowser, withPage } from './browser.ts';
import { fileOf } from './pages.ts';
import { builtDatasets, csvBytes, readDataJson, sha256 } from './published-data.ts';

useBrowser();

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const SPDX = 'http://spdx.org/rdf/terms#';
const slugs = builtDatasets();

/** Contexts that the files name by address; nothing is fetched. */
const CONTEXTS: Readonly<Record<string, object>> = {
  'https://schema.org/': { '@vocab': 'http://schema.org/' },
  'http://www.w3.org/ns/csvw': {
    '@vocab': 'http://www.w3.org/ns/csvw#',
    dc: DCT,
    schema: 'http://schema.org/',
    url: { '@id': 'http://www.w3.org/ns/csvw#url', '@type': '@id' },
  },
};

type Node = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** JSON-LD without its abbreviations: every property by its whole address. */
async function expand(document: object): Promise<readonly Node[]> {
  const expanded = await jsonld.expand(document as jsonld.JsonLdDocument, {
    base: 'https://city-strategy.example/data/',
    documentLoader: (url) => {
      const context = CONTEXTS[url];
      if (context === undefined) throw new Error(`no local copy of ${url}`);
      const found = { '@context': context };
      return Promise.resolve({ documentUrl: url, document: found } as never);
    },
  });
  return expanded as unknown as readonly Node[];
}

/** Nodes that a property holds. */
function held(node: Node | undefined, property: string): readonly Node[] {
  return (node?.[property] ?? []) as unknown as readonly Node[];
}

function missing(node: Node, properties: readonly string[]): readonly string[] {
  return properties.filter((property) => held(node, property).length === 0);
}

describe('the DCAT catalogue', async () => {
  const [catalog] = await expand(readDataJson<object>('catalog.jsonld'));
  const datasets = held(catalog, `${DCAT}dataset`);

  it('has what DCAT-AP calls mandatory of a catalogue, a dataset and a distribution', () => {
    const own = ['title', 'description', 'publisher'].map((name) => `${DCT}${name}`);
    expect(missing(catalog ?? {}, [...own, `${DCAT}dataset`])).toEqual([]);
    expect(datasets).toHaveLength(slugs.length + 1);
    expect(datasets.flatMap((each) => missing(each, [`${DCT}title`, `${DCT}description`]))).toEqual(
      [],
    );
    const distributions = datasets.flatMap((each) => held(each, `${DCAT}distribution`));
    expect(distributions).toHaveLength(slugs.length + 2);
    expect(distributions.flatMap((each) => missing(each, [`${DCAT}accessURL`]))).toEqual([]);
  });

  it('gives each dataset its version, licence, period and the checksum of its CSV', () => {
    const wanted = [`${DCAT}version`, `${DCT}temporal`, `${DCT}license`];
    for (const slug of slugs) {
      const dataset = datasets.find((each) => String(each['@id']).endsWith(`/data/${slug}/`));
      expect(missing(dataset ?? {}, wanted), slug).toEqual([]);
      const [distribution] = held(dataset, `${DCAT}distribution`);
      const [checksum] = held(distribution, `${SPDX}checksum`);
      expect(held(checksum, `${SPDX}checksumValue`)[0]?.['@value']).toBe(sha256(csvBytes(slug)));
    }
  });

  it('speaks in whole addresses only: no term is left without its vocabulary', () => {
    expect(JSON.stringify(catalog)).not.toMatch(/"(dcat|dct|foaf|spdx|vcard|xsd):/);
  });
});

describe('CSV metadata as linked data', () => {
  it.each(slugs)('of %s has licence, title and columns', async (slug) => {
    const [table] = await expand(readDataJson<object>(`${slug}/${slug}.csv-metadata.json`));
    const wanted = [`${DCT}title`, `${DCT}license`, 'http://www.w3.org/ns/csvw#tableSchema'];
    expect(missing(table ?? {}, wanted)).toEqual([]);
  });
});

/** The data block of a page. */
function blockOf(page: string): Readonly<Record<string, unknown>> {
  const text = readFileSync(fileOf(page), 'utf8');
  const [, block = ''] =
    /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(text) ?? [];
  return JSON.parse(block) as Readonly<Record<string, unknown>>;
}

describe('structured data for search engines', () => {
  it.each(slugs)('describes %s as Google asks of a Dataset', async (slug) => {
    const block = blockOf(`/data/${slug}/`);
    const [expanded] = await expand(block);
    expect(expanded?.['@type']).toEqual(['http://schema.org/Dataset']);
    const wanted = [
      ...['name', 'description', 'license', 'creator', 'distribution', 'temporalCoverage'],
      ...['spatialCoverage', 'identifier', 'variableMeasured', 'isBasedOn', 'url'],
    ];
    expect(
      missing(
        expanded ?? {},
        wanted.map((name) => `http://schema.org/${name}`),
      ),
    ).toEqual([]);
    const description = String(block['description']);
    expect(description.length).toBeGreaterThanOrEqual(50);
    expect(description.length).toBeLessThanOrEqual(5000);
    expect(block['temporalCoverage']).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
  });

  it('never gives what is only quoted for openly licensed', () => {
    const { resources } = readDataJson<{
      resources: readonly { name: string; licenses: readonly { name?: string; path: string }[] }[];
    }>('datapackage.json');
    for (const { name, licenses } of resources) {
      const isQuoted = /^(promise|target-|neet-2007$)/.test(name);
      const wanted = isQuoted ? /\/sources\/#leicester-business-plan$/ : /open-government-licence/;
      for (const { path } of licenses) expect(path, name).toMatch(wanted);
      expect(
        licenses.map((each) => each.name),
        name,
      ).toEqual([isQuoted ? undefined : 'OGL-UK-3.0']);
      expect(blockOf(`/data/${name}/`)['license'], name).toEqual(licenses.map(({ path }) => path));
    }
  });

  it('describes all of them as a DataCatalog', () => {
    const catalog = blockOf('/data/');
    expect(catalog['@type']).toBe('DataCatalog');
    const names = (catalog['dataset'] as readonly { readonly url: string }[]).map(({ url }) => url);
    expect(names.map((url) => /\/data\/([^/]+)\/$/.exec(url)?.[1])).toEqual(slugs);
  });

  it('is data to a browser: the strict policy has nothing to say against it', async () => {
    await withPage({}, async (page) => {
      await page.goto(address('/data/claimant-rate/'));
      const text = await page.locator('script[type="application/ld+json"]').textContent();
      expect(JSON.parse(text ?? '')).toHaveProperty('@type', 'Dataset');
    });
  });
});
