-- Updates of the stations' system, whole in the data directory under their SHA-256.
CREATE TABLE update_bundle (
  sha256 TEXT NOT NULL PRIMARY KEY,
  length BIGINT NOT NULL,
  box TEXT NOT NULL,
  version TEXT NOT NULL,
  added_at BIGINT NOT NULL,
  added_by TEXT NOT NULL
);

-- One update on its way to the stations of one kind. state is JSON; live is 0 once it is over.
CREATE TABLE rollout (
  id TEXT NOT NULL PRIMARY KEY,
  bundle TEXT NOT NULL,
  box TEXT NOT NULL,
  version TEXT NOT NULL,
  begun_at BIGINT NOT NULL,
  begun_by TEXT NOT NULL,
  state TEXT NOT NULL,
  live INTEGER NOT NULL
);

-- How far each of its stations is; progress is JSON.
CREATE TABLE rollout_station (
  rollout TEXT NOT NULL REFERENCES rollout (id),
  station TEXT NOT NULL,
  progress TEXT NOT NULL,
  PRIMARY KEY (rollout, station)
);
