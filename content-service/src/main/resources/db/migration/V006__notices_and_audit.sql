-- Notices on their way: what is published stands in the library as well.
CREATE TABLE notice (
  id TEXT PRIMARY KEY,
  hall TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  shown_from BIGINT NOT NULL,
  shown_until BIGINT NOT NULL,
  state TEXT NOT NULL,
  revision INTEGER NOT NULL,
  author TEXT NOT NULL,
  approver TEXT NOT NULL,
  reason TEXT NOT NULL,
  changed_at BIGINT NOT NULL
);
CREATE INDEX notice_order ON notice (hall, changed_at);

-- Who did what, and when. Rows are only ever added.
CREATE TABLE audit (
  id TEXT PRIMARY KEY,
  at BIGINT NOT NULL,
  who TEXT NOT NULL,
  deed TEXT NOT NULL,
  about TEXT NOT NULL
);
CREATE INDEX audit_order ON audit (at);
