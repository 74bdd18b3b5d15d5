import { STRANGE, TEXT_MUTATIONS, type Mutation } from './mutation.ts';
import type { Random } from './random.ts';

/** Values that stand where another kind should. */
const OTHER_KINDS: readonly unknown[] = [null, true, 0, -1, 1.5, 1e21, [], {}, [null], ...STRANGE];

/** Every list and object inside a value, itself included. */
function containers(value: unknown): readonly object[] {
  if (!(value instanceof Object)) return [];
  return [value, ...Object.values(value).flatMap(containers)];
}

function ofValue(
  kind: string,
  change: (parts: readonly [holder: object, key: string], random: Random) => void,
): Mutation {
  return {
    kind,
    mayChangeFigure: false,
    change: (text, random) => {
      const answer: unknown = JSON.parse(text);
      const holder = random.oneOf(
        containers(answer).filter((each) => Object.keys(each).length > 0),
      );
      change([holder, random.oneOf(Object.keys(holder))], random);
      return JSON.stringify(answer);
    },
  };
}

/** All that is done to answers in JSON. */
export const JSON_MUTATIONS: readonly Mutation[] = [
  ...TEXT_MUTATIONS,
  {
    // Another number of degrees or another name can be no fault that a reader sees.
    ...ofValue('another value', ([holder, key], random) => {
      Reflect.set(holder, key, random.oneOf(OTHER_KINDS));
    }),
    mayChangeFigure: true,
  },
  ofValue('a value missing', ([holder, key]) => {
    Reflect.deleteProperty(holder, key);
  }),
  ofValue('an entry twice', ([holder, key]) => {
    if (Array.isArray(holder)) holder.push(Reflect.get(holder, key));
  }),
  ofValue('a value inside itself', ([holder, key]) => {
    Reflect.set(holder, key, { results: [Reflect.get(holder, key)] });
  }),
];
