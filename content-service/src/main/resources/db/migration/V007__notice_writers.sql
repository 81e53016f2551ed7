-- Everybody who wrote any part of a notice: none of them may approve it.
CREATE TABLE notice_writer (
  notice TEXT NOT NULL,
  who TEXT NOT NULL,
  PRIMARY KEY (notice, who)
);
INSERT INTO notice_writer (notice, who) SELECT id, author FROM notice;
