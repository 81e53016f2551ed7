-- In which column a notice stands, and how long it has to hang and by what law; 0 days where no law
-- says so.
ALTER TABLE notice ADD COLUMN channel TEXT NOT NULL DEFAULT 'SERVICES';
ALTER TABLE notice ADD COLUMN period_days INTEGER NOT NULL DEFAULT 0;
ALTER TABLE notice ADD COLUMN period_counted TEXT NOT NULL DEFAULT '';
ALTER TABLE notice ADD COLUMN period_basis TEXT NOT NULL DEFAULT '';
