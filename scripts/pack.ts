import { parseArgs } from 'node:util';
import { PackFault, packRequest } from './pack/pack-request.ts';
import { printPack } from './pack/print-pack.ts';
import { writeAtomically } from './write-atomically.ts';

/**
 * `npm run pack -- <programme> [--items a,b] [--out FILE]`: the meeting pack of a built programme,
 * or without a name of all of them, as a tagged PDF. The same build gives the same bytes.
 */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { items: { type: 'string' }, out: { type: 'string' } },
  });
  const request = packRequest({ root: 'dist', programmes: positionals, ...values });
  const { bytes, pages } = await printPack(request);
  await writeAtomically(new Map([[request.out, bytes]]));
  console.log(`${request.out}: ${pages} pages, ${Math.round(bytes.length / 1000)} kB`);
} catch (fault) {
  const isUsage = fault instanceof TypeError && 'code' in fault;
  if (!(fault instanceof PackFault) && !isUsage) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}
