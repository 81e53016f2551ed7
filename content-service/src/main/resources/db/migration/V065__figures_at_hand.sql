-- The latest ratings are read off one index, newest first.
CREATE INDEX rating_newest ON rating (hall, given_at, token);
DROP INDEX rating_time;

-- How many tickets of each day are finished, kept with them, so that nobody has to count a month.
CREATE TABLE ticket_finished (
  hall TEXT NOT NULL,
  day TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (hall, day)
);
INSERT INTO ticket_finished (hall, day, count)
SELECT hall, day, count(*) FROM ticket WHERE state = 'FINISHED' GROUP BY hall, day;
