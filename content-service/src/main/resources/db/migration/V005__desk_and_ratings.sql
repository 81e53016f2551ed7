-- Each command of a clerk's panel is carried out once, however often it is sent.
CREATE TABLE desk_command (
  id TEXT PRIMARY KEY,
  made_at BIGINT NOT NULL
);
CREATE INDEX desk_command_age ON desk_command (made_at);

-- One rating for each ticket: the first.
CREATE TABLE rating (
  token TEXT PRIMARY KEY,
  hall TEXT NOT NULL,
  day TEXT NOT NULL,
  ticket TEXT NOT NULL,
  business TEXT NOT NULL,
  window_number INTEGER NOT NULL,
  grade TEXT NOT NULL,
  tags TEXT NOT NULL,
  body TEXT NOT NULL,
  channel TEXT NOT NULL,
  given_at BIGINT NOT NULL
);
CREATE INDEX rating_time ON rating (hall, given_at);
