import { escapeMarkup } from '../src/charts/escape-markup.ts';

/** A page that stands where an address was: it leads on without any script. */
export interface RedirectPage {
  /** Where the page is now, from the old page's own address: "../new/". */
  readonly relative: string;
  /** Its whole address. */
  readonly canonical: string;
  readonly reason: string;
}

/** Markup of a page that leads on: by itself, and by a link. */
export function renderRedirectPage({ relative, canonical, reason }: RedirectPage): string {
  const [href, whole] = [relative, canonical].map(escapeMarkup);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>This page has moved</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${href}">
<link rel="canonical" href="${whole}">
</head>
<body>
<main>
<h1>This page has moved</h1>
<p>${escapeMarkup(reason)}</p>
<p><a href="${href}">Go to its new address</a></p>
</main>
</body>
</html>
`;
}

/** Whether markup is that of a page which leads on: it stands for an address that is gone. */
export function isRedirectPage(markup: string): boolean {
  return markup.slice(0, 400).includes('<meta http-equiv="refresh"');
}

/** The way from one address of the site to another: "/a/b/" to "/a/c/" is "../c/". */
export function relativeAddress(from: string, to: string): string {
  const [start, end] = [from, to].map((address) => address.split('/'));
  const folders = start?.slice(0, -1) ?? [];
  const shared = folders.findIndex((folder, index) => folder !== end?.[index]);
  const depth = shared === -1 ? folders.length : shared;
  const up = '../'.repeat(folders.length - depth);
  return `${up}${end?.slice(depth).join('/') ?? ''}` || './';
}
