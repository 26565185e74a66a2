create schema if not exists evidence;

-- A bundle leaves the house when a second person has said so, and for a week from then. `id` is the act's, see control.
create table evidence.release (
    id          uuid primary key,
    customer_id uuid not null,
    conversation_id uuid,
    ticket_id   uuid,
    from_at     timestamptz not null,
    until_at    timestamptz not null,
    number      text not null,
    reason      text not null,
    asked_by    uuid not null,
    asked_at    timestamptz not null,
    state       text not null check (state in ('ASKED', 'RELEASED', 'REFUSED')),
    released_by uuid,
    ends_at     timestamptz,
    check ((state = 'RELEASED') = (released_by is not null and ends_at is not null))
);

create index release_asker on evidence.release (asked_by, asked_at desc);
