-- Every version that was released, with its signatures. Rows are only ever added.
CREATE TABLE content_release (
  scope TEXT NOT NULL,
  version BIGINT NOT NULL,
  released_at BIGINT NOT NULL,
  approvers TEXT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (scope, version)
);
INSERT INTO content_release (scope, version, released_at, approvers, digest)
  SELECT scope, version, issued_at, '', '' FROM manifest;

-- Which versions carried which text of a notice: from the first that did to the first that did not
-- any more, which is 0 while it is still out.
CREATE TABLE notice_run (
  scope TEXT NOT NULL,
  notice TEXT NOT NULL,
  first_version BIGINT NOT NULL,
  end_version BIGINT NOT NULL,
  hash TEXT NOT NULL,
  title TEXT NOT NULL,
  shown_from BIGINT NOT NULL,
  shown_until BIGINT NOT NULL,
  PRIMARY KEY (scope, notice, first_version)
);
CREATE INDEX notice_run_open ON notice_run (scope, end_version);
CREATE INDEX notice_run_notice ON notice_run (notice);

-- When each station had a version on its disk.
CREATE TABLE content_stored (
  station TEXT NOT NULL,
  scope TEXT NOT NULL,
  version BIGINT NOT NULL,
  stored_at BIGINT NOT NULL,
  PRIMARY KEY (station, scope, version)
);

-- The stations' evidence in the order it came in. Each hash covers its row and the hash before it.
CREATE TABLE evidence (
  position BIGINT PRIMARY KEY,
  station TEXT NOT NULL,
  sequence BIGINT NOT NULL,
  happened_at BIGINT NOT NULL,
  taken_at BIGINT NOT NULL,
  body TEXT NOT NULL,
  hash TEXT NOT NULL
);

CREATE TABLE evidence_head (
  id INTEGER PRIMARY KEY,
  position BIGINT NOT NULL,
  hash TEXT NOT NULL
);
INSERT INTO evidence_head (id, position, hash) VALUES (1, 0, '');
