import { readFile } from 'node:fs/promises';
import ts from 'typescript';
import {
  nameEmbedAssets,
  stripStyles,
  type EmbedAssets,
} from '../src/publications/embeds/embed-assets.ts';
import type { DerivedFiles } from './derived-files.ts';
import { sha256 } from './sha256.ts';

/** In this order: what a chart needs of the site's styles, then what a page of its own adds. */
const SHEETS = {
  map: ['palette', 'map', 'legend', 'embed'],
  lines: ['palette', 'trend', 'embed'],
} as const;

/** What chart documents and the pages that frame them load, made from the sources of the site. */
export async function compileEmbedAssets(): Promise<EmbedAssets> {
  return nameEmbedAssets(
    {
      map: await joinStyles(SHEETS.map),
      lines: await joinStyles(SHEETS.lines),
      script: await compileScript('src/components/chart/embed-page.ts'),
      resize: await compileScript('src/components/chart/resize-embeds.ts'),
    },
    sha256,
  );
}

async function joinStyles(names: readonly string[]): Promise<string> {
  const sheets = names.map((name) => readFile(`src/styles/${name}.css`, 'utf8'));
  return stripStyles((await Promise.all(sheets)).join('\n'));
}

/** The assets as pages read them: `embed-assets`. */
export async function embedAssetFiles(): Promise<DerivedFiles> {
  return new Map([['embed-assets', await compileEmbedAssets()]]);
}

/**
 * A script that imports nothing but types, as a plain one that leaves no names on the page: a module
 * would be fetched under other rules from inside a sandbox. No text in it may span lines, so that
 * indents can go.
 */
async function compileScript(path: string): Promise<string> {
  const { outputText } = ts.transpileModule(await readFile(path, 'utf8'), {
    compilerOptions: {
      target: ts.ScriptTarget.ES2020,
      module: ts.ModuleKind.ESNext,
      moduleDetection: ts.ModuleDetectionKind.Legacy,
      verbatimModuleSyntax: true,
      removeComments: true,
    },
  });
  const body = outputText.replaceAll('export {};', '').replaceAll(/^\s+/gm, '').trim();
  if (/^(im|ex)port\b/m.test(body)) throw new Error(`${path} must import and export types alone`);
  return `(()=>{\n${body}\n})();\n`;
}
