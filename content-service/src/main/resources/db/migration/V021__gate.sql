-- Until when items may be shown though they lack something, by whose permission and why. One row.
CREATE TABLE gate_transition (
  id INTEGER PRIMARY KEY,
  until_day TEXT NOT NULL,
  opened_by TEXT NOT NULL,
  reason TEXT NOT NULL
);
