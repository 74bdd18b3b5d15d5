declare module 'polylabel' {
  /** Pole of inaccessibility of a polygon, with its distance to the nearest outline. */
  export default function polylabel(
    polygon: readonly (readonly number[][])[],
    precision?: number,
  ): [x: number, y: number] & { distance: number };
}
