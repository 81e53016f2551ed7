-- The list of notices is read a page at a time, and counted by state.
CREATE INDEX notice_by_state ON notice (hall, state, changed_at);
