-- Every trust root that the officers have signed, as it goes over the wire.
CREATE TABLE trust_root (
  version BIGINT PRIMARY KEY,
  envelope TEXT NOT NULL,
  taken_at BIGINT NOT NULL,
  taken_by TEXT NOT NULL
);

-- Public keys that approvers made in their browsers and ask the officers to trust.
CREATE TABLE key_request (
  key_id TEXT PRIMARY KEY,
  who TEXT NOT NULL,
  envelope TEXT NOT NULL,
  asked_at BIGINT NOT NULL
);

-- What waits for signatures: one release a scope, in the very bytes that are signed.
CREATE TABLE release_draft (
  scope TEXT PRIMARY KEY,
  version BIGINT NOT NULL,
  manifest TEXT NOT NULL,
  made_at BIGINT NOT NULL
);
CREATE TABLE release_signature (
  scope TEXT NOT NULL,
  who TEXT NOT NULL,
  part TEXT NOT NULL,
  key_id TEXT NOT NULL,
  sig TEXT NOT NULL,
  signed_at BIGINT NOT NULL,
  PRIMARY KEY (scope, who)
);
CREATE TABLE release_comment (
  id TEXT PRIMARY KEY,
  scope TEXT NOT NULL,
  version BIGINT NOT NULL,
  who TEXT NOT NULL,
  said TEXT NOT NULL,
  said_at BIGINT NOT NULL
);
CREATE INDEX release_comment_order ON release_comment (scope, said_at);

-- Everybody who changed anything of a scope since it was last published.
CREATE TABLE change_author (
  scope TEXT NOT NULL,
  who TEXT NOT NULL,
  PRIMARY KEY (scope, who)
);

-- Who signed what is out, version by version.
CREATE TABLE release_record (
  scope TEXT NOT NULL,
  version BIGINT NOT NULL,
  signers TEXT NOT NULL,
  documents INTEGER NOT NULL,
  published_at BIGINT NOT NULL,
  PRIMARY KEY (scope, version)
);
