-- Emergency orders that went out, in the very bytes that were signed. The newest of a scope counts.
CREATE TABLE emergency_order (
  scope TEXT NOT NULL,
  number BIGINT NOT NULL,
  envelope TEXT NOT NULL,
  ordered_by TEXT NOT NULL,
  ordered_at BIGINT NOT NULL,
  reviewed_by TEXT NOT NULL,
  PRIMARY KEY (scope, number)
);

-- An end of a darkness that one person has signed and a second one has to.
CREATE TABLE emergency_waiting (
  scope TEXT PRIMARY KEY,
  body TEXT NOT NULL,
  who TEXT NOT NULL,
  key_id TEXT NOT NULL,
  sig TEXT NOT NULL
);

-- Which station followed which order, from the stations' journals.
CREATE TABLE order_followed (
  station TEXT NOT NULL,
  scope TEXT NOT NULL,
  number BIGINT NOT NULL,
  dark INTEGER NOT NULL,
  followed_at BIGINT NOT NULL,
  PRIMARY KEY (station, scope, number)
);
