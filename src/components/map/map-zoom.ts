/** The part of the drawing that is seen: `x y width height`, as in a viewBox. */
export type View = readonly [x: number, y: number, width: number, height: number];

const STEP = 1.6;
const CLOSEST = 8;

/** A view brought closer or farther around a point, never outside the whole drawing. */
export function zoomView(
  view: View,
  whole: View,
  { closer, around }: { readonly closer: boolean; readonly around: readonly [number, number] },
): View {
  const scale = closer ? 1 / STEP : STEP;
  const width = Math.min(whole[2], Math.max(whole[2] / CLOSEST, view[2] * scale));
  const height = (width / whole[2]) * whole[3];
  return insideView([around[0] - width / 2, around[1] - height / 2, width, height], whole);
}

/** A view moved by shares of its own size, never outside the whole drawing. */
export function panView(view: View, whole: View, [right, down]: readonly [number, number]): View {
  const [x, y, width, height] = view;
  return insideView([x + right * width, y + down * height, width, height], whole);
}

/** The nearest view of the same size that shows a point with some room around it. */
export function followView(view: View, whole: View, [x, y]: readonly [number, number]): View {
  const [left, top, width, height] = view;
  const room = 0.15;
  const inX = x > left + width * room && x < left + width * (1 - room);
  const inY = y > top + height * room && y < top + height * (1 - room);
  return inX && inY ? view : insideView([x - width / 2, y - height / 2, width, height], whole);
}

function insideView([x, y, width, height]: View, whole: View): View {
  return [
    Math.max(whole[0], Math.min(whole[0] + whole[2] - width, x)),
    Math.max(whole[1], Math.min(whole[1] + whole[3] - height, y)),
    width,
    height,
  ];
}
