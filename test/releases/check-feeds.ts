import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';

const ATOM = readFileSync('test/schemas/atom.rng', 'utf8');
const JSON_FEED = JSON.parse(readFileSync('test/schemas/json-feed.json', 'utf8')) as object;

/** Why a text is no Atom feed, by libxml2 against the schema; empty where it is one. */
export async function atomFaults(text: string): Promise<readonly string[]> {
  const { valid, errors } = await validateXML({
    xml: { fileName: 'feed.xml', contents: text },
    extension: 'relaxng',
    schema: ATOM,
  });
  return valid ? [] : errors.map(({ message }) => message);
}

/** Why a text is no JSON feed, by a strict schema; empty where it is one. */
export function jsonFeedFaults(text: string): readonly string[] {
  const ajv = new Ajv({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const isValid = ajv.compile(JSON_FEED);
  if (isValid(JSON.parse(text))) return [];
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}
