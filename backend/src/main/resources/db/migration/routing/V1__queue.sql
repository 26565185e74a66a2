create schema routing;

-- One row a member of staff who ever took a place at the desk. Whoever gives this person work locks the row first, so
-- that two matchers cannot fill the same seat.
create table routing.presence (
    staff_id   uuid primary key,
    state      text not null check (state in ('READY', 'BUSY', 'AFTER_WORK', 'AWAY')),
    since      timestamptz not null,
    idle_since timestamptz not null
);

-- Stays as small as the queue is long.
create table routing.waiting (
    conversation_id uuid primary key,
    step_id         uuid not null,
    customer_id     uuid not null,
    skill           text not null,
    team            text,
    priority        int not null check (priority between 0 and 2),
    reason          text not null,
    avoid           uuid,
    language        text not null check (language in ('zh', 'en')),
    value           text not null,
    since           timestamptz not null
);

-- Grows by one or two rows a conversation; what is open is found by the partial indexes, whatever lies behind it.
create table routing.assignment (
    id              uuid primary key,
    conversation_id uuid not null,
    customer_id     uuid not null,
    staff_id        uuid not null,
    skill           text not null,
    priority        int not null,
    assigned_at     timestamptz not null,
    ended_at        timestamptz,
    outcome         text check (outcome in ('CLOSED', 'TRANSFERRED')),
    check ((ended_at is null) = (outcome is null))
);

create unique index assignment_one_owner on routing.assignment (conversation_id) where ended_at is null;
create index assignment_open on routing.assignment (staff_id) where ended_at is null;
create index assignment_closed on routing.assignment (ended_at desc) where outcome = 'CLOSED';
create index assignment_handled on routing.assignment (staff_id, ended_at) where outcome = 'CLOSED';

-- Only ever added to: the path of a conversation, with the reasons of each decision.
create table routing.step (
    id              uuid primary key,
    conversation_id uuid not null,
    at              timestamptz not null,
    step            text not null check (step in ('QUEUED', 'ASSIGNED', 'TRANSFERRED')),
    to_staff        uuid,
    team            text,
    reason          text not null,
    reasons         text[] not null
);

create index step_path on routing.step (conversation_id, id);
