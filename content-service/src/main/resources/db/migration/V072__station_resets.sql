-- Stations that were told to forget everything; done_at is 0 until one has said that it does.
CREATE TABLE station_reset (
  id TEXT NOT NULL PRIMARY KEY,
  station TEXT NOT NULL,
  lose BIGINT NOT NULL,
  asked_at BIGINT NOT NULL,
  asked_by TEXT NOT NULL,
  state TEXT NOT NULL,
  done_at BIGINT NOT NULL
);
