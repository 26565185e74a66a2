create schema rights;

-- What customers ask about their own data: some hundreds a year in a large institution.
create table rights.request (
    id          uuid primary key,
    number      text not null unique,
    customer_id uuid not null,
    kind        text not null check (kind in ('COPY', 'CORRECT', 'DELETE', 'EXPLAIN', 'MOVE', 'WITHDRAW')),
    words       text not null,
    by_kind     text not null check (by_kind in ('CUSTOMER', 'STAFF')),
    by_id       uuid not null,
    filed_at    timestamptz not null,
    level       int  not null check (level between 0 and 4),
    identified  text not null default '',
    state       text not null check (state in ('FILED', 'TAKEN', 'APPROVING', 'ERASING', 'GRANTED', 'REFUSED')),
    owner_id    uuid,
    answer      text not null default '',
    law         text not null default '',
    clock_id    uuid not null,
    due_at      timestamptz not null,
    ended_at    timestamptz,
    kept        text[] not null default '{}',
    proof       text,
    check (state = 'FILED' or owner_id is not null),
    check ((state in ('GRANTED', 'REFUSED')) = (ended_at is not null)),
    -- A no takes its reason and the law behind it (PIPL article 50).
    check (state <> 'REFUSED' or (answer <> '' and law <> ''))
);

create unique index request_open on rights.request (customer_id, kind) where ended_at is null;
create index request_customer on rights.request (customer_id, filed_at desc);
create index request_newest on rights.request (filed_at desc);

create table rights.day (
    day     date primary key,
    numbers int not null
);

create table rights.told_term (
    clock_id uuid not null,
    percent  int not null,
    due_at   timestamptz not null,
    primary key (clock_id, percent, due_at)
);

-- Which request an undecided act of control is about; a row goes when it is decided.
create table rights.waiting_act (
    act_id     uuid primary key,
    request_id uuid not null
);
