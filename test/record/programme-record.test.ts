import { describe, expect, it } from 'vitest';
import { DataError } from '../../src/pipeline/data-error.ts';
import { parseItems } from '../../src/record/item.ts';
import { parsePrintedFigures } from '../../src/record/printed-figure.ts';
import { checkProgrammeRecord, RESERVED_IDS } from '../../src/record/programme-record.ts';
import { parseProgramme } from '../../src/record/programme.ts';

const PROGRAMME = `title: Work for All
short: Work for All
from: 2007
to: 2009
order: 1
parts: [Aims]
summary: A plan that was invented for this test alone.
documents: [{ id: plan, title: Plan, publisher: Town, date: '2007-06', opens: A plan for all }]
`;
const TABLE = 'place,row,column,printed,unit,area\nTable 1,Lone parents,People,354,people,\n';
const ITEM = 'title: Fewer claims, kind: milestone, quote: Fewer claims, part: Aims';
const AT = 'at: { document: plan, place: Table 1 }';
const figure = (cell: string, printed = '354') =>
  `figures: [{ label: People, printed: '${printed}', unit: people, cell: ${cell} }]`;
const CELL = '{ table: table-1, column: People, row: Lone parents }';

/** Field and expectation of the fault in a record of these items; null where it has none. */
function checkItems(...items: readonly string[]) {
  const text = `items:\n${items.map((item) => `  - { ${item} }`).join('\n')}\n`;
  try {
    checkProgrammeRecord({
      slug: 'work-for-all',
      programme: parseProgramme({ file: 'programme.yaml', text: PROGRAMME }),
      items: parseItems({ file: 'items/a.yaml', text }).map((item) => ({
        file: 'items/a.yaml',
        item,
      })),
      tables: new Map([['table-1', parsePrintedFigures(TABLE, 'table-1.csv')]]),
    });
  } catch (fault) {
    if (fault instanceof DataError) return [fault.fault.column, fault.fault.expected];
    throw fault;
  }
  return null;
}

describe('the record of a programme', () => {
  it('passes where everything that it names is there', () => {
    const aim = `id: aim, ${ITEM.replace('milestone', 'aim')}, ${AT}`;
    expect(checkItems(aim, `id: a, ${ITEM}, ${AT}, objective: aim, ${figure(CELL)}`)).toBeNull();
  });

  it('names the item whose id is taken, by another or by a page', () => {
    const [field] = checkItems(`id: a, ${ITEM}, ${AT}`, `id: a, ${ITEM}, ${AT}`) ?? [];
    expect(field).toBe('a.id');
    for (const id of RESERVED_IDS)
      expect(checkItems(`id: ${id}, ${ITEM}, ${AT}`)?.[0]).toBe(`${id}.id`);
  });

  it('names the document that the programme’s reports are quoted from where it is not there', () => {
    const reporting = 'reporting: { quote: Every quarter, at: { document: other, place: Page 9 } }';
    const programme = parseProgramme({ file: 'p.yaml', text: `${PROGRAMME}${reporting}\n` });
    const record = { slug: 'work-for-all', programme, items: [], tables: new Map() };
    expect(() => checkProgrammeRecord(record)).toThrow(
      /work-for-all\/programme\.yaml, column "reporting\.at\.document"/,
    );
  });

  it.each([
    [`id: a, ${ITEM}, at: { document: other, place: Table 1 }`, 'a.at.document', 'plan'],
    [`id: a, ${ITEM.replace('Aims', 'Ends')}, ${AT}`, 'a.part', 'parts in programme.yaml'],
    [`id: a, ${ITEM}, ${AT}, objective: nowhere`, 'a.objective', 'aim'],
    [`id: a, ${ITEM}, ${AT}, related: [nowhere]`, 'a.related', 'other items'],
    [`id: a, ${ITEM}, ${AT}, related: [a]`, 'a.related', 'other items'],
    [
      `id: a, ${ITEM}, ${AT}, ${figure('{ table: table-2, column: People }')}`,
      'a.cell',
      'one cell',
    ],
    [
      `id: a, ${ITEM}, ${AT}, ${figure(CELL, '355')}`,
      'a.printed',
      '"354" as in table-1.csv, row 2',
    ],
  ])('names item and field of what is not there (%#)', (item, field, expected) => {
    const [found, said] = checkItems(item) ?? [];
    expect(found).toBe(field);
    expect(said).toContain(expected);
  });
});
