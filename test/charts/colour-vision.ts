import { parseColour } from './colour-contrast.ts';
import type { LinearColour } from './colour-contrast.ts';

type Matrix = readonly [row: LinearColour, row: LinearColour, row: LinearColour];

/**
 * Machado, Oliveira and Fernandes (2009), "A Physiologically-based Model for Simulation of Color
 * Vision Deficiency", IEEE TVCG 15(6): matrices of severity 1.0, applied to linear light.
 */
const VISIONS = {
  'common vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

export type Vision = keyof typeof VISIONS;

export const VISION_NAMES: readonly Vision[] = [
  'common vision',
  'protanopia',
  'deuteranopia',
  'tritanopia',
];

/**
 * Distance of two colours as seen, in OKLab times 100 (Ottosson 2020): about 2 is just
 * noticeable side by side; black and white are 100 apart.
 */
export function seenDistance(one: string, other: string, vision: Vision): number {
  const [l, a, b] = oklab(see(parseColour(one), VISIONS[vision]));
  const [m, c, d] = oklab(see(parseColour(other), VISIONS[vision]));
  return 100 * Math.hypot(l - m, a - c, b - d);
}

function see(colour: LinearColour, matrix: Matrix): LinearColour {
  const [red, green, blue] = matrix;
  return [product(red, colour), product(green, colour), product(blue, colour)];
}

function product(row: LinearColour, colour: LinearColour): number {
  const sum = row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2];
  return Math.min(1, Math.max(0, sum));
}

const CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];

function oklab(colour: LinearColour): LinearColour {
  const [long, medium, short] = CONES.map((row) => Math.cbrt(product(row, colour)));
  if (long === undefined || medium === undefined || short === undefined) throw new RangeError();
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}
