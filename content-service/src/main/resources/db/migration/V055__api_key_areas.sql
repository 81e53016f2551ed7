-- For which regions and halls a key acts; '*' is everything.
ALTER TABLE api_key ADD COLUMN within TEXT NOT NULL DEFAULT '*';
