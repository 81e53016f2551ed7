-- Items that leave the catalogue on a day to come: how, why, and by whose order.
CREATE TABLE item_ending (
  code TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  day TEXT NOT NULL,
  reason TEXT NOT NULL,
  who TEXT NOT NULL
);
