-- What went out is written down once: when, by whose signatures, over what, and of how many
-- documents. Before, two tables each held half of it.
ALTER TABLE content_release ADD COLUMN documents INTEGER NOT NULL DEFAULT 0;

INSERT INTO content_release (scope, version, released_at, approvers, digest)
  SELECT r.scope, r.version, r.published_at, '', '' FROM release_record r
  WHERE NOT EXISTS (SELECT 1 FROM content_release c
    WHERE c.scope = r.scope AND c.version = r.version);

UPDATE content_release SET
  documents = (SELECT r.documents FROM release_record r
    WHERE r.scope = content_release.scope AND r.version = content_release.version),
  approvers = CASE WHEN approvers <> '' THEN approvers ELSE
    (SELECT replace(r.signers, ',', '、') FROM release_record r
      WHERE r.scope = content_release.scope AND r.version = content_release.version) END
  WHERE EXISTS (SELECT 1 FROM release_record r
    WHERE r.scope = content_release.scope AND r.version = content_release.version);

DROP TABLE release_record;
