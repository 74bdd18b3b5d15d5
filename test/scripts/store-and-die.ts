import { storeRelease } from '../../scripts/store-release.ts';
import { planRelease } from '../../src/releases/plan-release.ts';
import { inputOf, THREE } from '../releases/three-releases.ts';

/** `node test/scripts/store-and-die.ts FOLDER N`: stores a release, and is killed at the Nth step. */
const [folder = '', after = ''] = process.argv.slice(2);
let steps = 0;
await storeRelease(planRelease(inputOf(THREE[0], new Map(), [])), {
  folder,
  onFile: () => {
    steps += 1;
    if (String(steps) === after) process.kill(process.pid, 'SIGKILL');
  },
});
