import type { RecordItem } from './item.ts';
import type { QuotedPlace, Target } from './target.ts';

/** Words or a figure that the record says a document holds. */
export interface QuotedPassage {
  /** Field of the item: "reported.0.figures.1.printed". */
  readonly field: string;
  /** Id of the document. */
  readonly document: string;
  readonly form: 'quote' | 'figure';
  readonly text: string;
}

interface Figures {
  readonly field: string;
  readonly at: QuotedPlace;
  readonly figures: readonly { readonly printed: string }[];
}

/** Every quotation and every printed figure of an item, in the order of its fields. */
export function quotedPassages(item: RecordItem): readonly QuotedPassage[] {
  const { at } = item;
  return [
    quote('quote', item.quote, at),
    ...(item.due === undefined ? [] : [quote('due.words', item.due.words, at)]),
    ...(item.risk === undefined
      ? []
      : [
          // The two levels stand in two cells of a row, with no comma between them.
          quote('risk.printed', item.risk.printed.replaceAll(',', ' '), at),
          quote('risk.control', item.risk.control, at),
        ]),
    ...printed({ field: 'figures', at, figures: item.figures }),
    ...item.reported.flatMap((report, index) => [
      quote(`reported.${index}.quote`, report.quote, report.at),
      ...printed({ field: `reported.${index}.figures`, ...report }),
    ]),
    ...(item.target === undefined ? [] : targetPassages(item.target)),
  ];
}

function targetPassages({ versions, achieved }: Target): readonly QuotedPassage[] {
  return [
    ...versions.flatMap((version, index) => [
      figure(`target.versions.${index}.printed`, version),
      ...(version.baseline === undefined
        ? []
        : [figure(`target.versions.${index}.baseline.printed`, version.baseline)]),
    ]),
    ...(achieved === undefined
      ? []
      : [
          quote('target.achieved.quote', achieved.quote, achieved.at),
          figure('target.achieved.printed', achieved),
        ]),
  ];
}

function printed({ field, at, figures }: Figures): readonly QuotedPassage[] {
  return figures.map((each, index) => figure(`${field}.${index}.printed`, { ...each, at }));
}

function quote(field: string, text: string, { document }: QuotedPlace): QuotedPassage {
  return { field, document, form: 'quote', text };
}

function figure(
  field: string,
  { printed: text, at }: { readonly printed: string; readonly at: QuotedPlace },
): QuotedPassage {
  return { field, document: at.document, form: 'figure', text };
}
