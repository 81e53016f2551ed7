-- What a key opens. The keys of before are the queue's.
ALTER TABLE api_key ADD COLUMN scopes TEXT NOT NULL DEFAULT 'QUEUE';
