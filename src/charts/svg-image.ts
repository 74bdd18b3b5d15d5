import { escapeMarkup } from './escape-markup.ts';

/** Size of a drawing in its own units; its corner is 0, 0. */
export type ViewBox = readonly [width: number, height: number];

/** What every drawn image states of itself. */
export interface ImageSpec {
  /** Prefix of every id in the image: unique on its page, the same in every build. */
  readonly ids: string;
  /** Accessible name: what the image shows, where and when. */
  readonly title: string;
  /** Accessible description: the finding in a sentence or two. */
  readonly description?: string | undefined;
  readonly viewBox: ViewBox;
}

/** A whole `<svg>` with role, name and description; `body` is markup already escaped. */
export function renderImage(spec: ImageSpec, className: string, body: string): string {
  const { ids, title, description, viewBox } = spec;
  const named = description === undefined ? `${ids}-t` : `${ids}-t ${ids}-d`;
  const words =
    description === undefined ? '' : `<desc id="${ids}-d">${escapeMarkup(description)}</desc>`;
  return (
    `<svg class="${className}" viewBox="0 0 ${viewBox.join(' ')}" role="img" aria-labelledby="${named}">` +
    `<title id="${ids}-t">${escapeMarkup(title)}</title>${words}${body}</svg>`
  );
}
