create schema collaboration;

-- What can be asked of whom, in versions; the newest one of a code is in force.
create table collaboration.request_type (
    code         text not null check (code <> ''),
    version      int not null check (version > 0),
    form         jsonb not null,
    published_by jsonb not null,
    published_at timestamptz not null,
    primary key (code, version)
);

create table collaboration.request (
    id           uuid primary key,
    version      bigint not null,
    number       text not null unique,
    about_kind   text not null,
    about_id     uuid not null,
    customer_id  uuid not null,
    business     text,
    asked_by     uuid not null,
    department   text not null,
    type         text not null,
    type_version int not null,
    type_name    jsonb not null,
    urgency      text not null check (urgency in ('ORDINARY', 'URGENT')),
    -- What was filled in, with the names of the fields at that time, so that it reads the same when the form changes.
    filled       jsonb not null,
    text         text not null,
    state        text not null
                 check (state in ('CONSULTING', 'ASKED', 'ACCEPTED', 'RETURNED', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
    system       text,
    handler_id   uuid,
    answer       jsonb,
    asked_at     timestamptz not null,
    ended_at     timestamptz,
    clock_id     uuid,
    due_at       timestamptz,
    late_at      timestamptz,
    foreign key (type, type_version) references collaboration.request_type,
    check ((state = 'CONSULTING') = (system is not null)),
    check (state not in ('CONSULTING', 'ASKED') or handler_id is null),
    check (state not in ('ACCEPTED', 'RETURNED') or handler_id is not null),
    check ((state in ('ANSWERED', 'CLOSED')) = (answer is not null)),
    check ((state in ('CLOSED', 'WITHDRAWN')) = (ended_at is not null)),
    check ((clock_id is null) = (due_at is null))
);

create index request_about on collaboration.request (about_kind, about_id, asked_at);
create index request_department on collaboration.request (department, due_at)
    where state in ('CONSULTING', 'ASKED', 'ACCEPTED', 'RETURNED');
create index request_department_done on collaboration.request (department, asked_at)
    where state in ('ANSWERED', 'CLOSED', 'WITHDRAWN');
create index request_asker on collaboration.request (asked_by, asked_at)
    where state not in ('CLOSED', 'WITHDRAWN');

-- Every step with its words, which facts do not hold.
create table collaboration.step (
    number     bigint generated always as identity primary key,
    request_id uuid not null references collaboration.request,
    kind       text not null,
    by_kind    text not null,
    by_id      uuid,
    to_id      uuid,
    text       text not null,
    at         timestamptz not null
);

create index step_request on collaboration.step (request_id, number);

-- How many numbers a day has given out. The row is locked until the request is committed, so numbers have no gaps.
create table collaboration.day (
    day     date primary key,
    numbers int not null
);

create table collaboration.request_key (
    by_id      uuid not null,
    key        text not null,
    request_id uuid not null,
    primary key (by_id, key)
);
