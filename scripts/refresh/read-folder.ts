import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { notInFolder, otherQuestion } from './answer-faults.ts';
import { checkAnswer } from './check-answer.ts';
import { answerPaths, hashOfFile, readRecord } from './kept-answers.ts';
import type { Answerer } from './open-upstream.ts';

/**
 * Answers from a folder of files that were saved by hand or brought from another machine, each under
 * the name of its question; the network is left alone.
 * @throws DataError from the returned function, naming the file that lacks and its address, or the
 *   question that the folder answers in place of this one.
 */
export function readFolder(folder: string): Answerer {
  return async (question) => {
    const { body: file, record } = answerPaths(folder, question.name);
    if (!existsSync(file)) throw notInFolder(question, file);
    // What was saved by hand has no record, and is taken for what its name says.
    const { url = question.url } = (await readRecord(record)) ?? {};
    if (url !== question.url) throw otherQuestion(question, file, url);
    await checkAnswer(file, question);
    const { size: bytes } = await stat(file);
    return { file, sha256: await hashOfFile(file), bytes, how: 'folder' };
  };
}
