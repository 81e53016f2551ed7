-- A month's report as it was counted, and who approved it.
CREATE TABLE monthly_report (
  hall TEXT NOT NULL,
  month TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  made_by TEXT NOT NULL,
  approved_by TEXT NOT NULL,
  approved_at BIGINT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (hall, month)
);

-- Items handled later than promised (超期办件), as the case system lists them.
CREATE TABLE overdue_item (
  hall TEXT NOT NULL,
  month TEXT NOT NULL,
  case_number TEXT NOT NULL,
  department TEXT NOT NULL,
  item TEXT NOT NULL,
  days INTEGER NOT NULL,
  PRIMARY KEY (hall, month, case_number)
);
