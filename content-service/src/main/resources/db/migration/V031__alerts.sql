-- Every station that was ever heard of, so that one that is gone is missed after a restart too.
CREATE TABLE known_station (
  id TEXT PRIMARY KEY,
  hall TEXT NOT NULL,
  kind TEXT NOT NULL,
  heard_at BIGINT NOT NULL
);

-- One trouble of one station, from when it began to when it was over, which is 0 while it lasts.
-- told_at is when people were last told, over_told_at when they were told that it is over.
CREATE TABLE alert (
  id TEXT PRIMARY KEY,
  station TEXT NOT NULL,
  kind TEXT NOT NULL,
  detail TEXT NOT NULL,
  began_at BIGINT NOT NULL,
  ended_at BIGINT NOT NULL,
  told_at BIGINT NOT NULL,
  over_told_at BIGINT NOT NULL,
  acknowledged_by TEXT NOT NULL,
  acknowledged_at BIGINT NOT NULL
);
CREATE INDEX alert_open ON alert (ended_at, began_at);
CREATE INDEX alert_station ON alert (station, began_at);

-- Rules that somebody changed; the others are as usual.
CREATE TABLE alert_rule (
  kind TEXT PRIMARY KEY,
  active INTEGER NOT NULL,
  after_minutes INTEGER NOT NULL,
  repeat_minutes INTEGER NOT NULL
);
