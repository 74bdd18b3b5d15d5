import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';

/** What every place is made with: code, declarations, breaks in definition; places come besides. */
const SHARED = [
  ...['src', 'scripts', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'],
  // Packages as they are installed, which the lock file alone does not tell.
  ...['package-lock.json', 'node_modules/.package-lock.json'],
  ...['data/breaks.yaml', 'data/redirects.csv', 'data/geography/great-britain.json'],
];
/** Declarations of places: each bears on its own place alone. */
const PLACE = /^src\/areas\/(?!place\.ts$)[^/]+\.ts$/;

/** SHA-256 of all that every place is made with. */
export function sharedInputs(): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of SHARED.filter((each) => existsSync(each)))
    for (const file of filesBelow(path)) if (!PLACE.test(file)) addFile(hash, file);
  return hash.digest('hex');
}

/** Adds name and bytes of a file to a hash. */
export function addFile(hash: Hash, file: string): void {
  const bytes = readFileSync(file);
  hash.update(`${file} ${bytes.length}\n`).update(bytes);
}

/** Files below a path in order of name, itself where it is one; links lead to what they name. */
export function filesBelow(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .flatMap((name) => filesBelow(`${path}/${name}`))
    .sort();
}
