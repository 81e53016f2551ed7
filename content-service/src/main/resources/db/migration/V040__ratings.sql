-- Whom a rating is about, on which day it was given, and whether it counts.
ALTER TABLE rating ADD COLUMN item TEXT NOT NULL DEFAULT '';
ALTER TABLE rating ADD COLUMN department TEXT NOT NULL DEFAULT '';
ALTER TABLE rating ADD COLUMN officer TEXT NOT NULL DEFAULT '';
ALTER TABLE rating ADD COLUMN given_day TEXT NOT NULL DEFAULT '';
ALTER TABLE rating ADD COLUMN standing TEXT NOT NULL DEFAULT 'COUNTS';
UPDATE rating SET given_day = day;
CREATE INDEX rating_given ON rating (hall, given_day);

-- Ratings that count, added up as they come in: by day (2026-05-06) and by month (2026-05).
CREATE TABLE rating_sum (
  hall TEXT NOT NULL,
  dimension TEXT NOT NULL,
  span TEXT NOT NULL,
  name TEXT NOT NULL,
  g5 INTEGER NOT NULL,
  g4 INTEGER NOT NULL,
  g3 INTEGER NOT NULL,
  g2 INTEGER NOT NULL,
  g1 INTEGER NOT NULL,
  PRIMARY KEY (hall, dimension, span, name)
);
INSERT INTO rating_sum (hall, dimension, span, name, g5, g4, g3, g2, g1)
SELECT hall, dimension, span, name,
  SUM(CASE WHEN grade = 'VERY_SATISFIED' THEN 1 ELSE 0 END),
  SUM(CASE WHEN grade = 'SATISFIED' THEN 1 ELSE 0 END),
  SUM(CASE WHEN grade = 'BASICALLY_SATISFIED' THEN 1 ELSE 0 END),
  SUM(CASE WHEN grade = 'DISSATISFIED' THEN 1 ELSE 0 END),
  SUM(CASE WHEN grade = 'VERY_DISSATISFIED' THEN 1 ELSE 0 END)
FROM (
  SELECT hall, 'HALL' AS dimension, given_day AS span, '' AS name, grade FROM rating
  UNION ALL SELECT hall, 'HALL', substr(given_day, 1, 7), '', grade FROM rating
  UNION ALL SELECT hall, 'WINDOW', given_day, CAST(window_number AS TEXT), grade FROM rating
  UNION ALL SELECT hall, 'WINDOW', substr(given_day, 1, 7), CAST(window_number AS TEXT), grade
    FROM rating
  UNION ALL SELECT hall, 'BUSINESS', given_day, business, grade FROM rating
  UNION ALL SELECT hall, 'BUSINESS', substr(given_day, 1, 7), business, grade FROM rating
) AS known
GROUP BY hall, dimension, span, name;

-- What was not taken, and why; never what it said.
CREATE TABLE rating_refusal (
  hall TEXT NOT NULL,
  day TEXT NOT NULL,
  reason TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (hall, day, reason)
);

-- How long one may rate afterwards, and the clocks of following up, in working days.
CREATE TABLE rating_rule (
  hall TEXT PRIMARY KEY,
  supplement_days INTEGER NOT NULL,
  verify_days INTEGER NOT NULL,
  rectify_days INTEGER NOT NULL,
  close_days INTEGER NOT NULL
);

-- The codes of a window's plate and of its tablet.
CREATE TABLE rating_place (
  hall TEXT NOT NULL,
  window_number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  code TEXT NOT NULL UNIQUE,
  PRIMARY KEY (hall, window_number, kind)
);

-- Who said at a tablet that they would rather not.
CREATE TABLE rating_skip (
  token TEXT PRIMARY KEY,
  at BIGINT NOT NULL
);
