-- Where ratings are uploaded to; nowhere while the address is empty.
CREATE TABLE exchange_setting (
  hall TEXT PRIMARY KEY,
  url TEXT NOT NULL,
  area_name TEXT NOT NULL,
  data_source TEXT NOT NULL,
  departments TEXT NOT NULL
);

-- What is still to be uploaded, what was, and what could not be.
CREATE TABLE exchange_letter (
  hall TEXT NOT NULL,
  token TEXT NOT NULL,
  state TEXT NOT NULL,
  tries INTEGER NOT NULL,
  next_at BIGINT NOT NULL,
  error TEXT NOT NULL,
  PRIMARY KEY (hall, token)
);
CREATE INDEX exchange_due ON exchange_letter (hall, state, next_at);
