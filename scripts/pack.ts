import { exitWithDataError } from './exit-with-data-error.ts';
import { PackFault, packRequest } from './pack/pack-request.ts';
import { printPack } from './pack/print-pack.ts';
import { parseOptions } from './parse-options.ts';
import { writeAtomically } from './write-atomically.ts';

/**
 * `npm run pack -- <programme> [--items a,b] [--out FILE]`: the meeting pack of a built programme,
 * or without a name of all of them, as a tagged PDF. The same build gives the same bytes.
 */
async function main(): Promise<void> {
  const usage = 'npm run pack -- [PROGRAMME] [--items a,b] [--out FILE]';
  const { values, positionals } = parseOptions(
    { name: 'npm run pack', usage, remedy: 'correct the option, or leave it out' },
    {
      allowPositionals: true,
      options: { items: { type: 'string' }, out: { type: 'string' } },
    },
  );
  const request = packRequest({ root: 'dist', programmes: positionals, ...values });
  const { bytes, pages } = await printPack(request);
  await writeAtomically(new Map([[request.out, bytes]]));
  console.log(`${request.out}: ${pages} pages, ${Math.round(bytes.length / 1000)} kB`);
}

await exitWithDataError(async () => {
  try {
    await main();
  } catch (fault) {
    if (!(fault instanceof PackFault)) throw fault;
    console.error(fault.message);
    process.exitCode = 1;
  }
});
