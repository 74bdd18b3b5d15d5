import { describe, expect, it } from 'vitest';
import { browserScriptsOf, isFunction, nameOf, nodesOf, parseCode, placeOf } from './parse-code.ts';
import { readCode, readFiles } from './project-files.ts';

const MOST_LINES = 220;
const MOST_LINES_OF_FUNCTION = 40;
const MOST_PARAMETERS = 3;

/** Files that may be longer, each with its reason. */
const LONGER: Readonly<Record<string, string>> = {
  'src/styles/palette.css': 'a constant table, made from src/charts/palette.ts',
};

const code = readCode('src', 'scripts');
const functions = code.flatMap((file) =>
  [parseCode(file), ...browserScriptsOf(file)].flatMap((source) =>
    [...nodesOf(source)].filter(isFunction),
  ),
);

const linesOf = (text: string) => text.trimEnd().split('\n').length;

describe('small enough to read at once', () => {
  it(`files have ${MOST_LINES} lines at most`, () => {
    const long = [...code, ...readFiles('src', ['.css'])]
      .filter(({ text }) => linesOf(text) > MOST_LINES)
      .map(({ path, text }) => `${path} has ${linesOf(text)} lines`);
    const unexplained = long.filter((fault) => LONGER[fault.split(' ')[0] ?? ''] === undefined);
    expect(unexplained, 'give each concept of the file a file of its own').toEqual([]);
    expect(long, 'take out exceptions that are needed no more').toHaveLength(
      Object.keys(LONGER).length,
    );
  });

  it(`functions have ${MOST_LINES_OF_FUNCTION} lines at most`, () => {
    expect(functions.length).toBeGreaterThan(300);
    const long = functions
      .map((each) => ({ each, lines: linesOf(each.getText()) }))
      .filter(({ lines }) => lines > MOST_LINES_OF_FUNCTION)
      .map(({ each, lines }) => `${placeOf(each)} ${nameOf(each)} has ${lines} lines`);
    expect(long, 'name the steps as functions').toEqual([]);
  });

  it(`functions have ${MOST_PARAMETERS} parameters at most`, () => {
    const many = functions
      .filter(({ parameters }) => parameters.filter(isOwn).length > MOST_PARAMETERS)
      .map((each) => `${placeOf(each)} ${nameOf(each)} has ${each.parameters.length}`);
    expect(many, 'put the rest into one options object').toEqual([]);
  });
});

/** `this` as a parameter is a type, not something that is handed over. */
function isOwn(parameter: (typeof functions)[number]['parameters'][number]): boolean {
  return parameter.name.getText() !== 'this';
}
