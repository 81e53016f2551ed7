CREATE TABLE ticket (
  token TEXT PRIMARY KEY,
  hall TEXT NOT NULL,
  day TEXT NOT NULL,
  prefix TEXT NOT NULL,
  serial INTEGER NOT NULL,
  business TEXT NOT NULL,
  item TEXT NOT NULL,
  station TEXT NOT NULL,
  state TEXT NOT NULL,
  place BIGINT NOT NULL,
  issued_at BIGINT NOT NULL,
  window_number INTEGER NOT NULL,
  called_at BIGINT NOT NULL,
  ended_at BIGINT NOT NULL,
  slip TEXT NOT NULL,
  UNIQUE (hall, day, prefix, serial)
);
CREATE INDEX ticket_line ON ticket (hall, day, business, state, place);

-- The last number given out for each prefix of each day.
CREATE TABLE ticket_counter (
  hall TEXT NOT NULL,
  day TEXT NOT NULL,
  prefix TEXT NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (hall, day, prefix)
);

-- How many wait, kept up to date so that nobody has to count a long line.
CREATE TABLE waiting_line (
  hall TEXT NOT NULL,
  day TEXT NOT NULL,
  business TEXT NOT NULL,
  waiting INTEGER NOT NULL,
  PRIMARY KEY (hall, day, business)
);

-- The same request always gets the same answer.
CREATE TABLE answer (
  request TEXT PRIMARY KEY,
  body TEXT NOT NULL,
  made_at BIGINT NOT NULL
);
CREATE INDEX answer_age ON answer (made_at);

CREATE TABLE window_state (
  hall TEXT NOT NULL,
  number INTEGER NOT NULL,
  status TEXT NOT NULL,
  serving TEXT NOT NULL,
  PRIMARY KEY (hall, number)
);

CREATE TABLE ticket_call (
  hall TEXT NOT NULL,
  sequence BIGINT NOT NULL,
  day TEXT NOT NULL,
  number TEXT NOT NULL,
  window_number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  called_at BIGINT NOT NULL,
  PRIMARY KEY (hall, sequence)
);

CREATE TABLE queue_clock (
  hall TEXT PRIMARY KEY,
  revision BIGINT NOT NULL,
  last_call BIGINT NOT NULL
);
