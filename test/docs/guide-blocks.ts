/** What a block of a guide is for, by the words after its fence. */
type Purpose = 'run' | 'network' | 'minutes' | 'write' | 'append';

/** One fenced block of a guide. */
export interface GuideBlock {
  readonly purpose: Purpose;
  /** File that a block is written to; empty for commands. */
  readonly file: string;
  readonly text: string;
  /** One-based line of its fence. */
  readonly line: number;
}

const FENCE = /^```(\S+)(?: (\S+))?(?: (\S+))?\n([\s\S]*?)^```$/gm;

/** Blocks of a guide in order. @throws Error on a block whose first line says nothing that is known. */
export function guideBlocks(guide: string): readonly GuideBlock[] {
  return [...guide.matchAll(FENCE)].map(({ 1: form, 2: word, 3: path, 4: text = '', index }) => {
    const line = guide.slice(0, index).split('\n').length;
    const block = (purpose: Purpose, file = '') => ({ purpose, file, text, line });
    if (form === 'sh' && path === undefined) {
      if (word === undefined) return block('run');
      if (word === 'network' || word === 'minutes') return block(word);
    }
    if (form !== 'sh' && word === 'append' && path !== undefined) return block('append', path);
    if (form !== 'sh' && word?.includes('/') === true) return block('write', word);
    throw new Error(`line ${line}: a block of no known kind: ${form} ${word} ${path}`);
  });
}

/** Commands of a block, one a line. */
export function commandsOf({ text }: GuideBlock): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
