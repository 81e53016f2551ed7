-- When people were told that a case is overdue; 0 until then.
ALTER TABLE low_case ADD COLUMN escalation_told_at BIGINT NOT NULL DEFAULT 0;
