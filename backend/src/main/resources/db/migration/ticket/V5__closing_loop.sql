-- A look back after the customer was told: on which day, with a clock of its own, and what came of it.
create table ticket.follow_up (
    id        uuid primary key,
    ticket_id uuid not null references ticket.ticket,
    day       date not null,
    what      text not null,
    clock_id  uuid not null,
    by_id     uuid not null,
    at        timestamptz not null,
    done_by   uuid,
    done_at   timestamptz,
    outcome   text,
    check ((done_by is null) = (done_at is null) and (done_by is null) = (outcome is null))
);

-- One at a time.
create unique index follow_up_open on ticket.follow_up (ticket_id) where done_at is null;
create index follow_up_ticket on ticket.follow_up (ticket_id, at);

alter table ticket.ticket add column archived_at timestamptz check (archived_at is null or state = 'CLOSED');

-- What first-contact resolution is counted from.
create index ticket_resolved on ticket.ticket (resolved_at) where resolved_at is not null;
create index ticket_opened on ticket.ticket (opened_at);
