import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyArchive } from '../../src/releases/verify-archive.ts';
import { hash, storeChapters, type TinyArchive } from './three-releases.ts';

const { archive } = storeChapters();
const paths = [...archive.keys()];

async function faultsOf(files: TinyArchive, versions = ['1.0.0', '1.1.0', '1.1.1']) {
  const read = (path: string) => Promise.resolve(files.get(path) ?? null);
  const { faults } = await verifyArchive({ versions, list: [...files.keys()], read }, hash);
  return faults;
}

/** The archive with one file changed. */
function changed(path: string, change: (bytes: Uint8Array) => Uint8Array): TinyArchive {
  return new Map(archive).set(path, change(archive.get(path) ?? new Uint8Array()));
}

const asText = (change: (text: string) => string) => (bytes: Uint8Array) =>
  new TextEncoder().encode(change(new TextDecoder().decode(bytes)));

interface Tampering {
  readonly path: string;
  readonly place: number;
  readonly bits: number;
}

describe('verifyArchive', () => {
  it('finds nothing wrong with what releases wrote', async () => {
    expect(await faultsOf(archive)).toEqual([]);
    expect(paths.length).toBeGreaterThan(25);
  });

  it('finds and names every file in which any one byte is another', async () => {
    const tampering: fc.Arbitrary<Tampering> = fc.record({
      path: fc.constantFrom(...paths),
      place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      bits: fc.integer({ min: 1, max: 255 }),
    });
    const isNamed = async ({ path, place, bits }: Tampering) => {
      const faults = await faultsOf(
        changed(path, (bytes) => {
          const at = Math.floor(place * bytes.length);
          return bytes.map((byte, index) => (index === at ? byte ^ bits : byte));
        }),
      );
      return faults.some((fault) => fault.path === path);
    };
    await fc.assert(fc.asyncProperty(tampering, isNamed), { numRuns: 1500, seed: 4 });
  });

  it.each(paths)(
    'finds and names %s where it is cut, longer, gone or called otherwise',
    async (path) => {
      const cut = await faultsOf(changed(path, (bytes) => bytes.slice(0, -1)));
      const longer = await faultsOf(
        changed(
          path,
          asText((text) => `${text}\n`),
        ),
      );
      const gone = new Map(archive);
      gone.delete(path);
      const renamed = new Map(gone).set(`${path}x`, archive.get(path) ?? new Uint8Array());
      expect(cut.map((fault) => fault.path)).toContain(path);
      expect(longer.map((fault) => fault.path)).toContain(path);
      expect(await faultsOf(gone)).toContainEqual(
        expect.objectContaining({ path, kind: 'missing' }),
      );
      const faults = await faultsOf(renamed);
      expect(faults).toContainEqual(expect.objectContaining({ path, kind: 'missing' }));
      // Without a readable manifest, a release has no list of its files.
      if (path.endsWith('manifest.json')) return;
      expect(faults).toContainEqual(expect.objectContaining({ path: `${path}x`, kind: 'added' }));
    },
  );

  it('names a file that was added', async () => {
    const path = 'archive/1.0.0/charts/testham-rate/extra.html';
    const faults = await faultsOf(new Map(archive).set(path, new Uint8Array([1])));
    expect(faults).toEqual([{ path, kind: 'added', words: 'no manifest names it' }]);
  });

  it('finds a figure that was altered with its hash, its manifest and the hash beside it', async () => {
    const path = 'archive/1.0.0/data/rate.csv';
    const files = changed(
      path,
      asText((text) => text.replace('4.2', '1.2')),
    );
    const rewrite = (at: string, change: (text: string) => string) =>
      files.set(at, asText(change)(files.get(at) ?? new Uint8Array()));
    const before = hash(archive.get(path) ?? '');
    rewrite('archive/1.0.0/manifest.json', (text) =>
      text.replaceAll(before, hash(files.get(path) ?? '')),
    );
    const manifest = hash(files.get('archive/1.0.0/manifest.json') ?? '');
    rewrite('archive/1.0.0/manifest.json.sha256', () => `${manifest}  manifest.json\n`);
    const faults = await faultsOf(files);
    const broken = faults.filter(({ kind }) => kind === 'broken chain');
    expect(broken.map((fault) => fault.path)).toEqual([
      'archive/1.1.0/manifest.json',
      'archive/1.0.0/manifest.json',
    ]);
    expect(broken[0]?.words).toMatch(/the manifest of 1\.0\.0 had SHA-256 \w+; it has/);
  });

  it('finds a release that was taken out from between the others, or from before them', async () => {
    const without = (version: string) =>
      new Map([...archive].filter(([path]) => !path.startsWith(`archive/${version}/`)));
    const between = await faultsOf(without('1.1.0'), ['1.0.0', '1.1.1']);
    expect(between[0]).toMatchObject({ path: 'archive/1.1.1/manifest.json', kind: 'broken chain' });
    const before = await faultsOf(without('1.0.0'), ['1.1.0', '1.1.1']);
    expect(before[0]?.words).toBe('it follows release 1.0.0, which is not there');
  });
});
