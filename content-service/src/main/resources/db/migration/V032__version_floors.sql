-- Versions that stations may hold although a restored database does not know them: the next release
-- of a scope is above.
CREATE TABLE version_floor (
  scope TEXT PRIMARY KEY,
  version BIGINT NOT NULL
);
