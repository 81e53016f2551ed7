-- For which regions and halls somebody acts; '*' is everything.
ALTER TABLE account ADD COLUMN within TEXT NOT NULL DEFAULT '*';
-- 0 for somebody who may not enter any more.
ALTER TABLE account ADD COLUMN enabled INTEGER NOT NULL DEFAULT 1;
-- The shared secret of the second factor in Base32, and the last time step that was used.
ALTER TABLE account ADD COLUMN totp TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN totp_step BIGINT NOT NULL DEFAULT 0;
-- Grows when whoever is in has to log in again.
ALTER TABLE account ADD COLUMN epoch BIGINT NOT NULL DEFAULT 0;
-- Whose link it is; empty for the first manager's.
ALTER TABLE set_up_link ADD COLUMN account TEXT NOT NULL DEFAULT '';
