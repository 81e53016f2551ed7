-- Every journal entry that was taken in, once.
CREATE TABLE journal_entry (
  id TEXT PRIMARY KEY,
  station TEXT NOT NULL,
  sequence BIGINT NOT NULL,
  happened_at BIGINT NOT NULL,
  taken_at BIGINT NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX journal_order ON journal_entry (station, sequence);

-- When each station first drew each version.
CREATE TABLE content_shown (
  station TEXT NOT NULL,
  scope TEXT NOT NULL,
  version BIGINT NOT NULL,
  drawn_at BIGINT NOT NULL,
  PRIMARY KEY (station, scope, version)
);
