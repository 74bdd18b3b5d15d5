import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';

/** What a test asks of a PDF. */
export interface ReadPdf {
  readonly bytes: number;
  readonly pages: number;
  /** Text without any white space: where a line ends is not what a figure is. */
  readonly text: string;
  /** Whether the file says of itself that it is tagged. */
  readonly isMarked: boolean;
  /** Roles in the structure of all pages: "Table", "H2". */
  readonly roles: ReadonlySet<string>;
  /** Titles of its bookmarks, all levels. */
  readonly bookmarks: readonly string[];
  /** Addresses outside the file that it links to. */
  readonly links: readonly string[];
}

/** Text as it is compared with a PDF's. */
export function squeeze(text: string): string {
  return text.replaceAll(/\s/g, '');
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

const titlesOf = ({ title, items }: Bookmark): readonly string[] => [
  title,
  ...items.flatMap(titlesOf),
];

interface Tag {
  readonly role?: string;
  readonly children?: readonly object[];
}

const rolesOf = ({ role, children = [] }: Tag): readonly string[] => [
  ...(role === undefined ? [] : [role]),
  ...children.flatMap((child) => rolesOf(child)),
];

/** Opens a PDF by a library that had no part in making it. */
export async function readPdf(file: string): Promise<ReadPdf> {
  const bytes = readFileSync(file);
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)),
  );
  const texts: string[] = [];
  const roles = new Set<string>();
  const links: string[] = [];
  for (const page of pages) {
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
    const tree: Tag | null = await page.getStructTree();
    if (tree !== null) for (const role of rolesOf(tree)) roles.add(role);
    for (const { url } of (await page.getAnnotations()) as { url?: string }[])
      if (url !== undefined) links.push(url);
  }
  const outline = (await document.getOutline()) as readonly Bookmark[] | null;
  const info = (await document.getMarkInfo()) as { readonly Marked?: boolean } | null;
  return {
    bytes: bytes.length,
    pages: document.numPages,
    text: squeeze(texts.join('')),
    isMarked: info?.Marked === true,
    roles,
    bookmarks: (outline ?? []).flatMap(titlesOf),
    links,
  };
}
