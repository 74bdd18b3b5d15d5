/** One entry of a feed. */
export interface FeedEntry {
  /** What the entry is called for ever; its id is made from it. */
  readonly name: string;
  readonly title: string;
  /** Address of its page below the site's base: "/releases/1.0.0/". */
  readonly path: string;
  /** Day of publication, ISO 8601. */
  readonly date: string;
  /** One sentence. */
  readonly summary: string;
  /** What there is to say, a line each. */
  readonly lines: readonly string[];
  readonly category: string;
}

/** A feed before it is written as Atom or JSON. */
export interface Feed {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** Page that says the same in full. */
  readonly path: string;
  /** Day of its newest entry, or the one that stands for it before there is any; ISO 8601. */
  readonly updated: string;
  /** The latest first. */
  readonly entries: readonly FeedEntry[];
}

/** What every feed of a site says alike. */
export interface FeedFrame {
  /** Name of the site. */
  readonly site: string;
  /** Before every name that an id is made from: "leicester-city-strategy-record". */
  readonly namespace: string;
  /** A path as a whole address. */
  readonly address: (path: string) => string;
  /** SHA-256 of a text in hexadecimal digits. */
  readonly hash: (text: string) => string;
}

/** The day that a feed was updated: that of its newest entry, or the given one where it has none. */
export function feedUpdated(entries: readonly FeedEntry[], otherwise: string): string {
  return entries.reduce((latest, { date }) => (date > latest ? date : latest), '') || otherwise;
}
