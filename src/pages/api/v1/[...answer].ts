import type { APIRoute } from 'astro';
import { listAnswers } from '../_answers.ts';

export function getStaticPaths() {
  return [...listAnswers()].map(([answer, body]) => ({ params: { answer }, props: { body } }));
}

/** One answer of the data interface, or the schema of a kind of answer. */
export const GET: APIRoute = ({ props }) => new Response(`${JSON.stringify(props['body'])}\n`);
