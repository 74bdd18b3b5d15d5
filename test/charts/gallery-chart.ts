/** One chart of the gallery: how it is named, what it is set in, and its markup. */
export interface GalleryChart {
  /** What a reviewer should see. */
  readonly shows: string;
  /** Classes of the wrapper: a ramp for maps. */
  readonly ramp?: string;
  /** Class of the frame that the site sets it in, where it is neither a map nor a trend. */
  readonly frame?: 'dot-frame' | 'strip-frame' | 'panel-frame' | 'mark-frame';
  /** Set small: thumbnails, insets, locators. */
  readonly small?: true;
  readonly markup: string;
}
