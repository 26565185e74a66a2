-- From where a member of staff did it (SE3): the operation log is the journal read by who.
alter table journal.fact add column source text;
