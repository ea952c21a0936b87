import { describe, expect, it } from 'vitest';
import { Database } from '../../../src/stores/sqlite/database.ts';
import { freshFolder } from '../../support/folder.ts';

describe('What belongs to one conversation', () => {
  it('is found in every table without looking at what belongs to others', () => {
    const database = Database.open(freshFolder());
    const all = (sql: string) => database.sql.prepare(sql).all();
    const tables = all("SELECT name FROM sqlite_master WHERE type = 'table'").map(({ name }) => `${name}`);
    const owned = tables.filter((table) =>
      all(`PRAGMA table_info(${table})`).some(({ name }) => name === 'conversation'),
    );
    expect(owned.length).toBeGreaterThan(5);
    const plans = owned.map((table) => {
      const [step] = all(`EXPLAIN QUERY PLAN DELETE FROM ${table} WHERE conversation = 'x'`);
      return `${step?.detail}`;
    });
    expect(plans.filter((plan) => !plan.startsWith('SEARCH'))).toEqual([]);
    database.close();
  });
});
