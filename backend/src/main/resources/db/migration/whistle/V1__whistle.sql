create schema whistle;

-- Concerns that staff report. What was written is sealed under a key of the report's own, and so is who wrote it where they said
-- so; an anonymous report holds nothing of its writer. Some dozens a year.
create table whistle.report (
    id          uuid primary key,
    number      text not null unique,
    -- SHA-256 of the secret that the writer follows it up with.
    secret      bytea not null,
    category    text not null,
    -- Who filed it, sealed; null when anonymous.
    identity    bytea,
    -- Whom it must not reach, because it is about them.
    not_to      uuid,
    state       text not null check (state in ('FILED', 'TAKEN', 'CLOSED')),
    officer     uuid,
    outcome     text,
    filed_on    date not null,
    check ((state = 'FILED') = (officer is null)),
    check (not_to is null or officer is null or officer <> not_to)
);

create table whistle.entry (
    id        uuid primary key,
    report_id uuid not null references whistle.report,
    place     int not null,
    by_writer boolean not null,
    words     bytea not null,
    written_on date not null,
    unique (report_id, place)
);
