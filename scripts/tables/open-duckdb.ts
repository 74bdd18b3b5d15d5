import type * as Duckdb from '@duckdb/node-api';
import { DataError } from '../../src/pipeline/data-error.ts';

/** How the package is loaded; a test may say that it is not there. */
export type LoadDuckdb = () => Promise<typeof Duckdb>;

const loadPackage: LoadDuckdb = () => import('@duckdb/node-api');

/** A table is kept as Parquet, and the optional package that reads it is not installed. */
export class NoEngineError extends DataError {}

/** One query after another on a database in memory; `close` gives its memory back. */
export interface OpenDuckdb {
  readonly query: (sql: string) => Promise<Duckdb.DuckDBResult>;
  readonly close: () => void;
}

/**
 * The embedded engine for national tables.
 * @param file The table that asks for it, named where the engine is not installed.
 * @throws NoEngineError where the optional package is not installed.
 */
export async function openDuckdb(file: string, load = loadPackage): Promise<OpenDuckdb> {
  const { DuckDBInstance } = await load().catch((fault: unknown) => {
    throw isAbsent(fault) ? notInstalled(file) : fault;
  });
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return {
    query: (sql) => connection.run(sql),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function isAbsent(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ERR_MODULE_NOT_FOUND';
}

function notInstalled(file: string): NoEngineError {
  return new NoEngineError({
    file,
    found: 'a Parquet table, and no engine that reads it',
    expected: 'the optional package @duckdb/node-api, which reads Parquet tables',
    remedy: 'run npm install --include=optional, or keep the table as CSV',
  });
}
