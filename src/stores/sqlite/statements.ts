import type { SQLInputValue, StatementSync } from 'node:sqlite';
import type { Database } from './database.ts';

type Parameters = Record<string, SQLInputValue>;

/** Prepared statements, each made once; the one place where SQLite's untyped rows get their type. */
export class Statements {
  readonly #database: Database;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(database: Database) {
    this.#database = database;
  }

  one<Row>(sql: string, parameters: Parameters = {}): Row | undefined {
    return this.#of(sql).get(parameters) as Row | undefined;
  }

  all<Row>(sql: string, parameters: Parameters = {}): Row[] {
    return this.#of(sql).all(parameters) as Row[];
  }

  /** Gives the number of rows changed. */
  run(sql: string, parameters: Parameters = {}): number {
    return Number(this.#of(sql).run(parameters).changes);
  }

  /** Inside a write that erases. */
  leaveNoTrace(): void {
    this.#database.leaveNoTrace();
  }

  #of(sql: string): StatementSync {
    let prepared = this.#prepared.get(sql);
    if (prepared === undefined) {
      prepared = this.#database.sql.prepare(sql);
      this.#prepared.set(sql, prepared);
    }
    return prepared;
  }
}
