/** Version of these tables, raised with every change to them. */
export const TABLES_VERSION = 1

/** Creates the tables that are missing; when several processes start together, one of them does it. */
export const POSTGRES_TABLES = `
  BEGIN;
  SELECT pg_advisory_xact_lock(26, 26);
  CREATE TABLE IF NOT EXISTS tables_version (
    version INTEGER PRIMARY KEY
  );
  INSERT INTO tables_version SELECT ${TABLES_VERSION} WHERE NOT EXISTS (SELECT FROM tables_version);
  CREATE TABLE IF NOT EXISTS processes (
    id TEXT PRIMARY KEY,
    expires TIMESTAMPTZ NOT NULL
  );
  CREATE TABLE IF NOT EXISTS sessions (
    code TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    created BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    options TEXT NOT NULL,
    host_key_hash TEXT NOT NULL,
    format INTEGER NOT NULL,
    results TEXT,
    owner TEXT,
    epoch BIGINT NOT NULL DEFAULT 0,
    batch BIGINT NOT NULL DEFAULT 0
  );
  CREATE INDEX IF NOT EXISTS sessions_owner ON sessions (owner) WHERE owner IS NOT NULL;
  CREATE TABLE IF NOT EXISTS lines (
    code TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    line TEXT NOT NULL,
    sum BIGINT NOT NULL,
    PRIMARY KEY (code, seq)
  );
  CREATE TABLE IF NOT EXISTS lines_aside (
    code TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    line TEXT NOT NULL
  );
  DELETE FROM processes WHERE expires < now() - interval '1 day';
  COMMIT;
`
