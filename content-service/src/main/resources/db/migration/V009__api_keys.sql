-- What other systems present; only the hash of it is stored.
CREATE TABLE api_key (
  name TEXT PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  made_at BIGINT NOT NULL,
  made_by TEXT NOT NULL
);
