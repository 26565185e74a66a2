create schema ticket;

create table ticket.ticket (
    id              uuid primary key,
    version         bigint not null,
    number          text not null unique,
    customer_id     uuid not null,
    conversation_id uuid,
    subject         text not null check (subject <> ''),
    detail          text not null,
    contact         text,
    business        text,
    urgency         text not null check (urgency in ('ORDINARY', 'URGENT')),
    team            text not null,
    state           text not null check (state in ('OPEN', 'ASSIGNED', 'RESOLVED', 'CLOSED')),
    owner_id        uuid,
    result          text,
    resolved_by     uuid,
    resolved_at     timestamptz,
    satisfied       boolean,
    closing_reason  text,
    closed_at       timestamptz,
    reopened        int not null,
    opened_at       timestamptz not null,
    clock_id        uuid,
    due_at          timestamptz,
    check (state <> 'OPEN' or owner_id is null),
    check (state not in ('ASSIGNED', 'RESOLVED') or owner_id is not null),
    check (state <> 'RESOLVED' or result is not null),
    check (state not in ('OPEN', 'ASSIGNED') or result is null),
    check ((result is null) = (resolved_by is null) and (result is null) = (resolved_at is null)),
    check ((state = 'CLOSED') = (closed_at is not null)),
    -- Closed only when the customer is satisfied or the reason is recorded.
    check (state <> 'CLOSED' or satisfied is true or closing_reason <> ''),
    check ((clock_id is null) = (due_at is null))
);

create index ticket_customer on ticket.ticket (customer_id, opened_at);
create index ticket_conversation on ticket.ticket (conversation_id) where conversation_id is not null;
create index ticket_owner on ticket.ticket (owner_id, due_at) where state in ('ASSIGNED', 'RESOLVED');
create index ticket_team on ticket.ticket (team, due_at) where state in ('OPEN', 'ASSIGNED');
create index ticket_unresolved on ticket.ticket (due_at) where state in ('OPEN', 'ASSIGNED');

create table ticket.note (
    number    bigint generated always as identity primary key,
    ticket_id uuid not null references ticket.ticket,
    by_id     uuid not null,
    text      text not null,
    at        timestamptz not null
);

create index note_ticket on ticket.note (ticket_id, number);

-- How many ticket numbers a day has given out. The row is locked until the ticket is committed, so numbers have no gaps.
create table ticket.day (
    day     date primary key,
    numbers int not null
);

create table ticket.request_key (
    by_id     uuid not null,
    key       text not null,
    ticket_id uuid not null,
    primary key (by_id, key)
);

create table ticket.broken_term (
    clock_id  uuid primary key,
    ticket_id uuid not null,
    at        timestamptz not null
);

-- How long a matter may take, by class (a code and everything below it; empty for all) and urgency. A rule changes by a
-- new row with a later effective_from; clocks that run keep what was promised.
create table ticket.term (
    business       text not null,
    urgency        text not null check (urgency in ('ORDINARY', 'URGENT')),
    code           text not null,
    target_minutes int not null check (target_minutes > 0),
    effective_from timestamptz not null,
    source         text not null,
    primary key (business, urgency, effective_from)
);

-- The only data a migration brings: without a rule no ticket could be promised anything. The terms are those of
-- requirement TK4 (service centre manual 1.2, 3.1, 3.2), for every institution to replace by its own.
insert into ticket.term (business, urgency, code, target_minutes, effective_from, source) values
    ('', 'ORDINARY', 'ticket.request', 24 * 60, '2020-01-01Z', 'TK4: requests accepted and handled within 24 h'),
    ('', 'URGENT', 'ticket.urgent', 2 * 60, '2020-01-01Z', 'TK4: handled within 2 h'),
    ('complaint', 'ORDINARY', 'ticket.complaint', 48 * 60, '2020-01-01Z', 'TK4: result of a complaint told within 48 h'),
    ('complaint', 'URGENT', 'ticket.urgent', 2 * 60, '2020-01-01Z', 'TK4: handled within 2 h');
