-- Every certificate a station was given; revoked_at is 0 while nobody took it away.
CREATE TABLE station_certificate (
  serial TEXT NOT NULL PRIMARY KEY,
  station TEXT NOT NULL,
  region TEXT NOT NULL,
  hall TEXT NOT NULL,
  issued_at BIGINT NOT NULL,
  until_at BIGINT NOT NULL,
  revoked_at BIGINT NOT NULL
);
CREATE INDEX station_certificate_station ON station_certificate (station);

-- Which box is which station: what it is, where it stands, and since when.
CREATE TABLE station_seat (
  station TEXT NOT NULL PRIMARY KEY,
  profile TEXT NOT NULL,
  zone TEXT NOT NULL,
  window_number TEXT NOT NULL,
  screen TEXT NOT NULL,
  seated_at BIGINT NOT NULL,
  seated_by TEXT NOT NULL,
  state TEXT NOT NULL
);

-- Boxes that ask to become stations. The token's hash is what a box is known by while it waits.
CREATE TABLE enrolment (
  token TEXT NOT NULL PRIMARY KEY,
  code TEXT NOT NULL,
  request TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  program TEXT NOT NULL,
  screen TEXT NOT NULL,
  address TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  until_at BIGINT NOT NULL,
  state TEXT NOT NULL,
  answer TEXT NOT NULL
);
CREATE INDEX enrolment_code ON enrolment (code);
