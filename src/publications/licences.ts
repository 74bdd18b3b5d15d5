import type { Licence } from '../sources/source.ts';

/** Names and addresses of the licences that sources are published under. */
export const LICENCES: Readonly<
  Record<Licence, { readonly name: string; readonly url: string | null }>
> = {
  'OGL-3.0': {
    name: 'Open Government Licence v3.0',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  'OPL-3.0': {
    name: 'Open Parliament Licence v3.0',
    url: 'https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/',
  },
  'public domain': { name: 'Public domain', url: null },
  quoted: { name: 'Quoted from a public document', url: null },
};
