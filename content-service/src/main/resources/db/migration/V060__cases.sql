-- How far each case is, as departments' systems push it. It names nobody.
CREATE TABLE service_case (
    hall TEXT NOT NULL,
    receipt TEXT NOT NULL,
    item TEXT NOT NULL,
    stage TEXT NOT NULL,
    accepted TEXT NOT NULL,
    since TEXT NOT NULL,
    due TEXT NOT NULL,
    told_at BIGINT NOT NULL,
    PRIMARY KEY (hall, receipt)
);
