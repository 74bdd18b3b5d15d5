import type { ChartDocumentSpec } from './chart-document.ts';
import type { ChartRecord } from '../charts/chart-record.ts';

/** Names of the hashed files that chart documents use: "map.0a1b2c3d4e5f6071.css". */
export interface AssetNames {
  /** Style sheets of the documents of maps and of trends. */
  readonly styles: { readonly map: string; readonly lines: string };
  readonly script: string;
}

type Chart = Pick<ChartRecord, 'id' | 'mark'>;
type Addresses = Pick<ChartDocumentSpec, 'assets' | 'live' | 'revisions' | 'files'>;

/** Addresses in the live embed of a chart, which lies at `charts/<id>/embed/`. */
export function liveAddresses({ id, mark }: Chart, names: AssetNames): Addresses {
  return {
    assets: assetsIn('../../assets', { mark, names }),
    live: '../',
    revisions: '../revisions.json',
    files: [
      { name: 'Figures (CSV)', address: `../${id}.csv` },
      { name: 'Image (PNG)', address: `../${id}.png` },
    ],
  };
}

/** Addresses in a frozen document, which lies at `archive/<version>/charts/<id>/`. */
export function frozenAddresses({ id, mark }: Chart, names: AssetNames): Addresses {
  const live = `../../../../charts/${id}/`;
  return {
    assets: assetsIn('../../../assets', { mark, names }),
    live,
    revisions: `${live}revisions.json`,
    files: [
      { name: 'These figures (CSV)', address: `${id}.csv` },
      { name: 'This image (SVG)', address: `${id}.svg` },
    ],
  };
}

function assetsIn(
  folder: string,
  { mark, names }: { readonly mark: ChartRecord['mark']; readonly names: AssetNames },
): Addresses['assets'] {
  const styles = mark === 'lines' ? names.styles.lines : names.styles.map;
  return { styles: `${folder}/${styles}`, script: `${folder}/${names.script}` };
}
