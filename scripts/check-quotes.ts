import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFault, type DataFault } from '../src/pipeline/data-error.ts';
import { isPrinted, isQuoted, plainWords } from '../src/record/find-quote.ts';
import { programmeFile, type ProgrammeRecord } from '../src/record/programme-record.ts';
import { quotedPassages, type QuotedPassage } from '../src/record/quoted-passages.ts';
import { recordFault } from '../src/record/read-yaml.ts';
import { exitWithDataError } from './exit-with-data-error.ts';
import { loadRecord } from './load-record.ts';
import { parseOptions } from './parse-options.ts';

/**
 * Looks for every quotation and printed figure of the record in the documents themselves, as text.
 * They are not part of the repository: without their folder the check says so and passes.
 */
function main(): void {
  const usage = 'npm run quotes -- [--from DIR]';
  const { values } = parseOptions(
    { name: 'npm run quotes', usage, remedy: 'name the folder of the documents, or leave it out' },
    { options: { from: { type: 'string', default: '../shared/sources' } } },
  );
  const folder = values.from;
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

interface FiledPassage {
  readonly file: string;
  /** Id of the item with its point; empty for the programme itself. */
  readonly name: string;
  readonly passage: QuotedPassage;
}

function checkProgramme(record: ProgrammeRecord, texts: readonly string[]) {
  const documents = findDocuments(record, texts);
  const passages = programmePassages(record);
  const faults = passages
    .filter(({ passage }) => !isFound(passage, documents))
    .map((filed) => passageFault(filed));
  return { passages: passages.length, faults };
}

/** Text of each document by its id. @throws DataError where none, or several, hold its opening. */
function findDocuments(
  { slug, programme }: ProgrammeRecord,
  texts: readonly string[],
): ReadonlyMap<string, string> {
  return new Map(
    programme.documents.map(({ id, opens }) => {
      const [text, another] = texts.filter((each) => isQuoted(opens, each));
      if (text === undefined || another !== undefined)
        throw recordFault(programmeFile(slug), `documents.${id}.opens`, [
          `"${opens}" in ${text === undefined ? 'no document' : 'more than one document'}`,
          'words that stand in this document alone',
        ]);
      return [id, text];
    }),
  );
}

function programmePassages({ slug, programme, items }: ProgrammeRecord): readonly FiledPassage[] {
  const ofItems = items.flatMap(({ file, item }) =>
    quotedPassages(item).map((passage) => ({ file, name: `${item.id}.`, passage })),
  );
  if (programme.reporting === undefined) return ofItems;
  const { quote: text, at } = programme.reporting;
  const passage = { field: 'reporting.quote', document: at.document, form: 'quote', text } as const;
  return [{ file: programmeFile(slug), name: '', passage }, ...ofItems];
}

function isFound(
  { form, text, document }: QuotedPassage,
  documents: ReadonlyMap<string, string>,
): boolean {
  const words = documents.get(document) ?? '';
  return form === 'quote' ? isQuoted(text, words) : isPrinted(text, words);
}

function passageFault({ file, name, passage }: FiledPassage): DataFault {
  const expected = `the ${passage.form} as it stands in ${passage.document}`;
  return recordFault(file, `${name}${passage.field}`, [`"${passage.text}"`, expected]).fault;
}

await exitWithDataError(async () => main());
