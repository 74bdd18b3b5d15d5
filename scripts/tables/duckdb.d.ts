/**
 * What is used of DuckDB. The package is optional: these types stand whether or not it is
 * installed, so that the checks pass without it.
 */
declare module '@duckdb/node-api' {
  type Cell = null | boolean | number | bigint | string | readonly Cell[];
  export interface DuckDBResult {
    getColumnsJS(): Promise<Cell[][]>;
  }
  export interface DuckDBConnection {
    run(sql: string): Promise<DuckDBResult>;
    closeSync(): void;
  }
  export interface DuckDBInstance {
    connect(): Promise<DuckDBConnection>;
    closeSync(): void;
  }
  export const DuckDBInstance: { create(path: string): Promise<DuckDBInstance> };
}
