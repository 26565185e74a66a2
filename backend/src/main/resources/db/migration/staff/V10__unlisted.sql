-- Whom a directory deleted: shown to it no more, never gone. Nothing is written for those who are there already.
alter table staff.person
    add column unlisted_at timestamptz check (unlisted_at is null or left_at is not null);
