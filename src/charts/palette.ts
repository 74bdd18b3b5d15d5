/** How many classes a map may have; fewer than four only where the values are too few. */
export const CLASS_TOTALS = [2, 3, 4, 5, 6, 7] as const;

export type ClassTotal = (typeof CLASS_TOTALS)[number];

/** Colours of the classes, lowest first, for each number of classes. */
export type Ramps = Readonly<Record<ClassTotal, readonly string[]>>;

/** Every colour that one edition of the site is drawn in, as sRGB hexadecimal. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  /** Secondary text: 4.5:1 on paper and on the wash. */
  readonly muted: string;
  /** Rules and gridlines that carry no meaning of their own. */
  readonly hairline: string;
  /** Links, the place that the reader chose, the place's own line. */
  readonly accent: string;
  readonly focus: string;
  /** Verdict marks: all of one weight, so all of one ink. */
  readonly verdict: string;
  /** The programme's span behind a trend. */
  readonly wash: string;
  /** Ward outlines over the classes. */
  readonly mesh: string;
  /** The outline of the city, and of classes too pale to stand alone. */
  readonly outline: string;
  /** Shapes that carry no value: locators, insets, under symbols. */
  readonly land: string;
  readonly noData: string;
  readonly noDataLine: string;
  readonly symbol: string;
  /** Lines of the comparators, in their order. */
  readonly series: readonly [first: string, second: string, third: string];
  readonly sequential: Ramps;
  readonly diverging: Ramps;
}

// Both ramps were interpolated in OKLCH, so that each step is as large as the next; the diverging
// one runs from violet to ochre, which no form of colour blindness confuses and of which neither is
// read as good or as bad.
export const LIGHT: Palette = {
  paper: '#fbfaf6',
  ink: '#1a1c20',
  muted: '#565b62',
  hairline: '#cbc8c0',
  accent: '#7a1f3d',
  focus: '#1a1c20',
  verdict: '#1a1c20',
  wash: '#efece4',
  mesh: '#fbfaf6',
  outline: '#1a1c20',
  land: '#e4e1d8',
  noData: '#f1efe9',
  noDataLine: '#797d83',
  symbol: '#2c7379',
  series: ['#226773', '#565b62', '#8a5a1c'],
  sequential: {
    2: ['#97c4aa', '#1c626f'],
    3: ['#d6e3cb', '#50948e', '#073b4d'],
    4: ['#d6e3cb', '#7fb4a0', '#2c7379', '#073b4d'],
    5: ['#d6e3cb', '#97c4aa', '#50948e', '#1c626f', '#073b4d'],
    6: ['#d6e3cb', '#a4caaf', '#6ca798', '#3a8082', '#175a68', '#073b4d'],
    7: ['#d6e3cb', '#adceb3', '#7fb4a0', '#50948e', '#2c7379', '#145564', '#073b4d'],
  },
  diverging: {
    2: ['#3d2c7a', '#cf9d5e'],
    3: ['#7869c9', '#e9e7e1', '#bc7c39'],
    4: ['#3d2c7a', '#a49bed', '#d7ac6e', '#7f3e12'],
    5: ['#3d2c7a', '#978de3', '#e9e7e1', '#cf9d5e', '#7f3e12'],
    6: ['#3d2c7a', '#7d70ce', '#bfb9fc', '#e3c695', '#c0823f', '#7f3e12'],
    7: ['#3d2c7a', '#7869c9', '#b7b0fc', '#e9e7e1', '#e1bf84', '#bc7c39', '#7f3e12'],
  },
};

// On dark paper the highest class is the lightest: what stands out is what the map is about.
export const DARK: Palette = {
  paper: '#15171a',
  ink: '#ece9e1',
  muted: '#a9adb1',
  hairline: '#3d4146',
  accent: '#f0a2b8',
  focus: '#ece9e1',
  verdict: '#ece9e1',
  wash: '#212428',
  mesh: '#15171a',
  outline: '#ece9e1',
  land: '#2e3237',
  noData: '#212428',
  noDataLine: '#868b91',
  symbol: '#6cbaa4',
  series: ['#74c3bd', '#a9adb1', '#d9b06a'],
  sequential: {
    2: ['#1d6270', '#85ccad'],
    3: ['#183d4c', '#3d9791', '#e9f5c8'],
    4: ['#183d4c', '#25737d', '#6cbaa4', '#e9f5c8'],
    5: ['#183d4c', '#1d6270', '#3d9791', '#85ccad', '#e9f5c8'],
    6: ['#183d4c', '#1c5a69', '#2d8186', '#59ac9d', '#9ad5af', '#e9f5c8'],
    7: ['#183d4c', '#1c5565', '#25737d', '#3d9791', '#6cbaa4', '#a8dab1', '#e9f5c8'],
  },
  diverging: {
    2: ['#cdcaff', '#916335'],
    3: ['#8f80e8', '#3b3a36', '#c0843c'],
    4: ['#cdcaff', '#6a5eb2', '#916335', '#f7cf78'],
    5: ['#cdcaff', '#7568c2', '#3b3a36', '#9f6c37', '#f7cf78'],
    6: ['#cdcaff', '#8b7ce1', '#554c8e', '#725232', '#ba7f3b', '#f7cf78'],
    7: ['#cdcaff', '#8f80e8', '#5b4f9e', '#3b3a36', '#7f5631', '#c0843c', '#f7cf78'],
  },
};

// The ramps of the light edition fall evenly in lightness and so survive a grey printer.
export const PRINT: Palette = {
  ...LIGHT,
  paper: '#ffffff',
  ink: '#000000',
  muted: '#3d4045',
  hairline: '#a8a8a8',
  accent: '#6b1733',
  focus: '#000000',
  verdict: '#000000',
  wash: '#f0f0ee',
  mesh: '#ffffff',
  outline: '#000000',
};
