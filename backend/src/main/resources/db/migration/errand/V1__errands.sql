create schema errand;

-- Where it stands is written in the transaction in which its process moves, so that lists ask nobody else. Grows with work
-- begun by hand; lists read what runs, or walk one person's or one customer's newest.
create table errand.errand (
    id          uuid primary key,
    number      bigint generated always as identity unique,
    process     text not null,
    -- Null until the process has taken it in.
    version     integer,
    customer_id uuid,
    -- The ticket or conversation from which it came.
    origin      text,
    remark      text not null,
    begun_by    uuid not null,
    begun_at    timestamptz not null,
    state       text not null check (state in ('RUNNING', 'DONE', 'DROPPED')),
    step        text check (step is null or state = 'RUNNING'),
    owner       text,
    -- Whose turn it is, where only one person comes into question, and whose it may not be (four eyes).
    kept_for    uuid,
    not_by      uuid,
    since       timestamptz,
    due_at      timestamptz,
    -- The share of the step's time, in per cent, of which its clock has warned; 100 once it is late.
    warned      integer not null default 0,
    ended_at    timestamptz,
    end_reason  text,
    check ((ended_at is null) = (state = 'RUNNING')),
    check ((end_reason is not null) = (state = 'DROPPED'))
);

create index errand_running on errand.errand (owner, due_at) where state = 'RUNNING';
create index errand_begun on errand.errand (begun_by, id);
create index errand_customer on errand.errand (customer_id, id) where customer_id is not null;
create index errand_origin on errand.errand (origin) where origin is not null;

-- What was entered at a step, each time it was done.
create table errand.entry (
    errand_id uuid not null references errand.errand,
    number    integer not null,
    step      text not null,
    answers   jsonb not null,
    by_id     uuid not null,
    at        timestamptz not null,
    primary key (errand_id, number)
);

-- What the process asks somebody to tell or to know on its way.
create table errand.notice (
    errand_id uuid not null references errand.errand,
    number    integer not null,
    step      text not null,
    owner     text not null,
    kept_for  uuid,
    words     text not null,
    at        timestamptz not null,
    taken_by  uuid,
    taken_at  timestamptz,
    primary key (errand_id, number),
    check ((taken_by is null) = (taken_at is null))
);

create index notice_open on errand.notice (owner, at) where taken_at is null;
