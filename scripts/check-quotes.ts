import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatFault, type DataFault } from '../src/pipeline/data-error.ts';
import { isPrinted, isQuoted, plainWords } from '../src/record/find-quote.ts';
import type { ProgrammeRecord } from '../src/record/programme-record.ts';
import { quotedPassages, type QuotedPassage } from '../src/record/quoted-passages.ts';
import { recordFault } from '../src/record/read-yaml.ts';
import { exitWithDataError } from './exit-with-data-error.ts';
import { loadRecord } from './load-record.ts';

/**
 * Looks for every quotation and printed figure of the record in the documents themselves, as text.
 * They are not part of the repository: without their folder the check says so and passes.
 */
const { values } = parseArgs({
  options: { from: { type: 'string', default: '../shared/sources' } },
});

function main(folder: string): void {
  if (!existsSync(folder)) {
    console.log(`skipped: no documents in ${folder}; this check runs where the documents are`);
    return;
  }
  const texts = globSync(join(folder, '*.txt'))
    .sort()
    .map((file) => plainWords(readFileSync(file, 'utf8')));
  const checked = loadRecord().map((record) => checkProgramme(record, texts));
  const faults = checked.flatMap((each) => each.faults);
  for (const fault of faults) console.error(formatFault(fault));
  if (faults.length > 0) process.exitCode = 1;
  const passages = checked.reduce((total, each) => total + each.passages, 0);
  console.log(`${passages} quotations and figures looked for, ${faults.length} not found`);
}

function checkProgramme(record: ProgrammeRecord, texts: readonly string[]) {
  const file = `data/record/${record.slug}/programme.yaml`;
  const documents = new Map(
    record.programme.documents.map(({ id, opens }) => {
      const [text, another] = texts.filter((each) => isQuoted(opens, each));
      if (text === undefined || another !== undefined)
        throw recordFault(file, `documents.${id}.opens`, [
          `"${opens}" in ${text === undefined ? 'no document' : 'more than one document'}`,
          'words that stand in this document alone',
        ]);
      return [id, text];
    }),
  );
  const { reporting } = record.programme;
  const passages = [
    ...(reporting === undefined ? [] : [{ file, name: '', passage: ofProgramme(reporting) }]),
    ...record.items.flatMap((filed) =>
      quotedPassages(filed.item).map((passage) => ({
        file: filed.file,
        name: `${filed.item.id}.`,
        passage,
      })),
    ),
  ];
  const faults: readonly DataFault[] = passages
    .filter(({ passage }) => !isFound(passage, documents))
    .map(({ file: at, name, passage }) => passageFault(at, name, passage));
  return { passages: passages.length, faults };
}

type Reporting = NonNullable<ProgrammeRecord['programme']['reporting']>;

function ofProgramme({ quote, at }: Reporting): QuotedPassage {
  return { field: 'reporting.quote', document: at.document, form: 'quote', text: quote };
}

function isFound(
  { form, text, document }: QuotedPassage,
  documents: ReadonlyMap<string, string>,
): boolean {
  const words = documents.get(document) ?? '';
  return form === 'quote' ? isQuoted(text, words) : isPrinted(text, words);
}

function passageFault(file: string, name: string, { field, ...passage }: QuotedPassage): DataFault {
  const expected = `the ${passage.form} as it stands in ${passage.document}`;
  return recordFault(file, `${name}${field}`, [`"${passage.text}"`, expected]).fault;
}

await exitWithDataError(async () => main(values.from));
