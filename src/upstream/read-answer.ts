import type { z } from 'zod';
import { DataError } from '../pipeline/data-error.ts';
import type { Question, Upstream } from './upstream.ts';

/** The shape that an answer in JSON must have, and where it is declared. */
export interface AnswerShape<Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly declaredIn: string;
}

/**
 * An answer in JSON of which the fields that are used are there, each of its kind.
 * @throws DataError naming answer, field, what was found and what was expected.
 */
export async function readAnswer<Schema extends z.ZodType>(
  upstream: Upstream,
  question: Question,
  { schema, declaredIn }: AnswerShape<Schema>,
): Promise<z.output<Schema>> {
  const answer = await upstream.json(question);
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const found = issue?.path.reduce<unknown>(fieldOf, answer);
  throw new DataError({
    file: question.name,
    column: issue?.path.join('.') ?? '',
    found: (JSON.stringify(found) ?? 'nothing').slice(0, 100),
    expected: issue?.message ?? 'another answer',
    remedy: `open ${question.url} and compare; mend ${declaredIn} if the publisher changed it`,
  });
}

function fieldOf(value: unknown, key: PropertyKey): unknown {
  return value instanceof Object ? Reflect.get(value, key) : undefined;
}
