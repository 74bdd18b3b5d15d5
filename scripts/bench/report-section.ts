import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { format } from 'prettier';
import { writeAtomically } from '../write-atomically.ts';

const REPORT = 'docs/benchmarks.md';

/** A section of a text in Markdown, put in place of the one of the same heading, or at the end. */
export function replaceSection(text: string, heading: string, body: string): string {
  const section = `## ${heading}\n\n${body.trim()}\n`;
  const sections = text.split(/^(?=## )/m);
  const isOld = (each: string) => each.startsWith(`## ${heading}\n`);
  if (!sections.some(isOld)) return `${text.trimEnd()}\n\n${section}`;
  return `${sections
    .map((each) => (isOld(each) ? section : each.trimEnd()))
    .map((each) => each.trimEnd())
    .join('\n\n')}\n`;
}

/** A table in Markdown. */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, index) => (index === 0 ? '---' : '--:'))),
    ...rows.map(line),
  ].join('\n');
}

/** Writes one section of the report, dated by the commit that was measured. */
export async function writeSection(
  heading: string,
  { command, body }: { readonly command: string; readonly body: string },
): Promise<void> {
  const text = replaceSection(
    readFileSync(REPORT, 'utf8'),
    heading,
    `\`${command}\`, ${measuredOn()}.\n\n${body}`,
  );
  await writeAtomically(new Map([[REPORT, await format(text, { parser: 'markdown' })]]));
  console.log(body);
}

/** The commit, and the machine by nothing but its size. */
function measuredOn(): string {
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...args], { encoding: 'utf8' }).trim();
  const changes =
    git('status', '--porcelain', '--', 'src', 'scripts') === '' ? '' : ' with changes';
  const memory = Math.round(totalmem() / 2 ** 30);
  return (
    `commit ${git('log', '-1', '--format=%h of %cs')}${changes}; ` +
    `${availableParallelism()} cores, ${memory} GiB, Node ${process.versions.node}`
  );
}
