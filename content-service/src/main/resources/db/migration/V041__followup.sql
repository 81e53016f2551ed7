-- One case for each low rating. The phone is encrypted, and empty once the case is over.
CREATE TABLE low_case (
  id TEXT PRIMARY KEY,
  hall TEXT NOT NULL,
  token TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  opened_at BIGINT NOT NULL,
  opened_day TEXT NOT NULL,
  verify_by TEXT NOT NULL,
  rectify_by TEXT NOT NULL,
  close_by TEXT NOT NULL,
  assignee TEXT NOT NULL,
  found_by TEXT NOT NULL,
  phone TEXT NOT NULL,
  called_back INTEGER NOT NULL,
  escalated_at BIGINT NOT NULL,
  closed_at BIGINT NOT NULL,
  department TEXT NOT NULL
);
CREATE INDEX low_case_open ON low_case (hall, closed_at, opened_at);
CREATE INDEX low_case_day ON low_case (hall, opened_day);

CREATE TABLE low_case_step (
  id TEXT NOT NULL,
  step INTEGER NOT NULL,
  at BIGINT NOT NULL,
  who TEXT NOT NULL,
  deed TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (id, step)
);
