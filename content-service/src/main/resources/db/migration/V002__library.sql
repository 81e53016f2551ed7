-- What has been approved and is to be shown. The body is the JSON that goes over the wire.
CREATE TABLE document (
  scope TEXT NOT NULL,
  path TEXT NOT NULL,
  type TEXT NOT NULL,
  body TEXT NOT NULL,
  shown_from BIGINT NOT NULL,
  shown_until BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (scope, path)
);

-- Grows with every change of the library.
CREATE TABLE library_clock (
  id INTEGER PRIMARY KEY,
  revision BIGINT NOT NULL
);
INSERT INTO library_clock (id, revision) VALUES (1, 0);

-- What has been published: the current manifest of each scope, and every document it names.
CREATE TABLE manifest (
  scope TEXT PRIMARY KEY,
  version BIGINT NOT NULL,
  issued_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  envelope TEXT NOT NULL
);

CREATE TABLE published_document (
  scope TEXT NOT NULL,
  hash TEXT NOT NULL,
  size INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (scope, hash)
);
