import type { APIRoute } from 'astro';
import { answerNames, answerOf } from '../_answers.ts';
import { jsonBody } from '../_json-body.ts';

export function getStaticPaths() {
  return answerNames().map((answer) => ({ params: { answer } }));
}

/** One answer of the data interface, or the schema of a kind of answer. */
export const GET: APIRoute = ({ params }) =>
  new Response(jsonBody(answerOf(params['answer'] ?? '')));
