-- Which person at which provider an account belongs to; bound with the first log-in that way.
CREATE TABLE account_subject (
  account TEXT PRIMARY KEY,
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  bound_at BIGINT NOT NULL,
  UNIQUE (issuer, subject)
);
