import type { APIRoute } from 'astro';
import { formatReconciliation } from '../../../record/reconciliation-csv.ts';
import { readReconciliation } from '../../_derived.ts';

/** Every check of every programme, one row for each sum. */
export const GET: APIRoute = () => new Response(formatReconciliation(readReconciliation()));
