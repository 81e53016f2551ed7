-- Times are milliseconds since 1970 in UTC, here and in every table.
CREATE TABLE account (
  name TEXT PRIMARY KEY,
  display TEXT NOT NULL,
  roles TEXT NOT NULL,
  hash TEXT NOT NULL,
  failures INTEGER NOT NULL,
  locked_until BIGINT NOT NULL,
  made_at BIGINT NOT NULL
);

CREATE TABLE set_up_link (
  hash TEXT PRIMARY KEY,
  until BIGINT NOT NULL
);
