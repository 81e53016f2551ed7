-- How the columns of other people's files are called, by where the files come from. A column of ours
-- is theirs under another name, or always has the same text.
CREATE TABLE import_column (
  source TEXT NOT NULL,
  sheet TEXT NOT NULL,
  target TEXT NOT NULL,
  ours TEXT NOT NULL,
  theirs TEXT NOT NULL,
  fixed TEXT NOT NULL,
  PRIMARY KEY (source, sheet, ours)
);
