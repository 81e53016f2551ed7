-- A line has lanes: 0 put first, 1 priority, 2 ordinary, 3 for one window only.
ALTER TABLE ticket ADD COLUMN lane INTEGER NOT NULL DEFAULT 2;
ALTER TABLE ticket ADD COLUMN only_window INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ticket ADD COLUMN misses INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ticket ADD COLUMN kept_until BIGINT NOT NULL DEFAULT 0;
ALTER TABLE ticket ADD COLUMN priority TEXT NOT NULL DEFAULT '';
ALTER TABLE ticket ADD COLUMN person TEXT NOT NULL DEFAULT '';
ALTER TABLE ticket ADD COLUMN origin TEXT NOT NULL DEFAULT 'KIOSK';

DROP INDEX ticket_line;
CREATE INDEX ticket_line ON ticket (hall, day, business, state, lane, place);
CREATE INDEX ticket_for_window ON ticket (hall, day, only_window, place) WHERE only_window > 0;
CREATE UNIQUE INDEX ticket_person ON ticket (hall, day, business, person)
  WHERE person <> '' AND state IN ('WAITING', 'CALLED', 'HELD');

-- How many wait in the lanes before the ordinary one; how many ordinary tickets were called since
-- the last with priority, the day beginning with one that is due; and how fast the line moves.
ALTER TABLE waiting_line ADD COLUMN first INTEGER NOT NULL DEFAULT 0;
ALTER TABLE waiting_line ADD COLUMN priority INTEGER NOT NULL DEFAULT 0;
ALTER TABLE waiting_line ADD COLUMN bound INTEGER NOT NULL DEFAULT 0;
ALTER TABLE waiting_line ADD COLUMN since INTEGER NOT NULL DEFAULT 99;
ALTER TABLE waiting_line ADD COLUMN paced INTEGER NOT NULL DEFAULT 0;
ALTER TABLE waiting_line ADD COLUMN pace BIGINT NOT NULL DEFAULT 0;
ALTER TABLE waiting_line ADD COLUMN busy_since BIGINT NOT NULL DEFAULT 0;

ALTER TABLE window_state ADD COLUMN pause TEXT NOT NULL DEFAULT '';
ALTER TABLE queue_clock ADD COLUMN day TEXT NOT NULL DEFAULT '';

-- What happened to a ticket after it was issued.
CREATE TABLE ticket_event (
  token TEXT NOT NULL,
  step INTEGER NOT NULL,
  kind TEXT NOT NULL,
  at BIGINT NOT NULL,
  window_number INTEGER NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (token, step)
);

-- What a ticket is still for after what it waits for now.
CREATE TABLE ticket_errand (
  token TEXT NOT NULL,
  position INTEGER NOT NULL,
  business TEXT NOT NULL,
  PRIMARY KEY (token, position)
);

CREATE TABLE quota_used (
  hall TEXT NOT NULL,
  day TEXT NOT NULL,
  business TEXT NOT NULL,
  slot TEXT NOT NULL,
  used INTEGER NOT NULL,
  PRIMARY KEY (hall, day, business, slot)
);

-- Numbers that one station alone may give out.
CREATE TABLE reserve (
  hall TEXT NOT NULL,
  day TEXT NOT NULL,
  prefix TEXT NOT NULL,
  first INTEGER NOT NULL,
  count INTEGER NOT NULL,
  business TEXT NOT NULL,
  station TEXT NOT NULL,
  PRIMARY KEY (hall, day, prefix, first)
);

CREATE TABLE day_key (
  hall TEXT NOT NULL,
  day TEXT NOT NULL,
  secret TEXT NOT NULL,
  PRIMARY KEY (hall, day)
);

CREATE TABLE appointment (
  hall TEXT NOT NULL,
  code TEXT NOT NULL,
  day TEXT NOT NULL,
  business TEXT NOT NULL,
  slot TEXT NOT NULL,
  state TEXT NOT NULL,
  token TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  PRIMARY KEY (hall, code)
);
CREATE INDEX appointment_day ON appointment (hall, day, business, slot);
