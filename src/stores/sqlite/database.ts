import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Fault } from '../../core/errors.ts';
import { schema } from './schema.ts';

interface Write {
  run(): unknown;
  resolve(value: never): void;
  reject(reason: unknown): void;
}

/**
 * One SQLite file, one process, durable on return. Writes that arrive together share one transaction and one fsync,
 * each in its own savepoint so that one failing write takes no other with it.
 */
export class Database {
  readonly sql: DatabaseSync;
  readonly #lock: DatabaseSync;
  #writes: Write[] = [];
  #planned = false;
  #erased = false;
  #closed = false;

  private constructor(sql: DatabaseSync, lock: DatabaseSync) {
    this.sql = sql;
    this.#lock = lock;
  }

  /**
   * @throws Fault 'store-locked' if another process holds the folder; 'store-weak' if a write would not be durable, the
   * folder cannot be written or the file is damaged. What is there stays as it is.
   */
  static open(folder: string): Database {
    const lock = holdFolder(folder);
    try {
      return new Database(openDurably(join(folder, 'sideroom.sqlite')), lock);
    } catch (reason) {
      lock.close();
      throw asFault(reason, folder);
    }
  }

  /** Runs at the next flush, inside a transaction; resolves once it is on disk. */
  write<T>(run: () => T): Promise<T> {
    if (this.#closed) return Promise.reject(new Fault('store-closed'));
    return new Promise((resolve, reject) => {
      this.#writes.push({ run, resolve, reject });
      if (this.#planned) return;
      this.#planned = true;
      setImmediate(() => this.#flush());
    });
  }

  /** Inside a write that erases: what it erased is gone from the log of changes, too, when it resolves. */
  leaveNoTrace(): void {
    this.#erased = true;
  }

  close(): void {
    if (this.#closed) return;
    this.#flush();
    this.#closed = true;
    this.sql.close();
    this.#lock.close();
  }

  #flush(): void {
    this.#planned = false;
    const writes = this.#writes;
    if (writes.length === 0 || this.#closed) return;
    this.#writes = [];
    const done: (() => void)[] = [];
    try {
      this.sql.exec('BEGIN IMMEDIATE');
      for (const write of writes) done.push(this.#attempt(write));
      this.sql.exec('COMMIT');
      this.#cutLog();
    } catch (reason) {
      if (this.sql.isTransaction) this.sql.exec('ROLLBACK');
      for (const write of writes) write.reject(reason);
      return;
    }
    for (const tell of done) tell();
  }

  /** The log keeps pages as they were until it is written over; erasing must not wait for that. */
  #cutLog(): void {
    if (!this.#erased) return;
    try {
      this.#erased = this.sql.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy !== 0;
    } catch {
      // What was written stands. The log is cut with the next write.
    }
  }

  #attempt(write: Write): () => void {
    this.sql.exec('SAVEPOINT one');
    try {
      const value = write.run();
      this.sql.exec('RELEASE one');
      return () => write.resolve(value as never);
    } catch (reason) {
      this.sql.exec('ROLLBACK TO one; RELEASE one');
      return () => write.reject(reason);
    }
  }
}

/** The operating system drops this lock with the process, so a killed service leaves nothing stale behind. */
function holdFolder(folder: string): DatabaseSync {
  let lock: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    lock = new DatabaseSync(join(folder, 'lock.sqlite'));
    lock.exec('PRAGMA journal_mode = DELETE; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    return lock;
  } catch (reason) {
    lock?.close();
    throw asFault(reason, folder);
  }
}

function openDurably(path: string): DatabaseSync {
  const sql = new DatabaseSync(path);
  try {
    makeDurable(sql);
    sql.exec(schema);
    return sql;
  } catch (reason) {
    sql.close();
    throw reason;
  }
}

/** SQLite's result codes, from sqlite.org/rescode.html. */
const busy = 5;
const damaged: readonly unknown[] = [11, 26];

/** Says what is wrong with the folder in words for whoever starts the service. */
function asFault(reason: unknown, folder: string): Fault {
  if (reason instanceof Fault) return reason;
  const code = reason instanceof Error && 'errcode' in reason ? reason.errcode : undefined;
  if (code === busy)
    return new Fault('store-locked', `another Sideroom is running on the data folder ${folder}`);
  if (damaged.includes(code))
    return new Fault('store-weak', `the data file in ${folder} is damaged: put back a copy of the folder`);
  return new Fault('store-weak', `the data folder ${folder} cannot be written`);
}

/** Set and read back at every open: a build's defaults can weaken a file that was safe when it was made. */
function makeDurable(sql: DatabaseSync): void {
  sql.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 2000; PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 2000; PRAGMA cache_size = -16000',
  );
  const mode = sql.prepare('PRAGMA journal_mode').get()?.journal_mode;
  const level = sql.prepare('PRAGMA synchronous').get()?.synchronous;
  if (mode !== 'wal' || level !== 2)
    throw new Fault('store-weak', 'the data folder does not allow durable writes');
}
