-- What boxes were answered whose requests came as files; a manager takes the answer along.
CREATE TABLE written_answer (
  fingerprint TEXT NOT NULL PRIMARY KEY,
  station TEXT NOT NULL,
  answer TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  until_at BIGINT NOT NULL
);
