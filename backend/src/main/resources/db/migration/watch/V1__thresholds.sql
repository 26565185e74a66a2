create schema watch;

-- Versions of the thresholds; without any, the shipped ones hold. A few rows a year.
create table watch.thresholds (
    version    int primary key,
    body       jsonb not null,
    reason     text not null,
    changed_by uuid not null,
    changed_at timestamptz not null
);

-- One row each time that a threshold was reached, until retention ends it; some dozens a day. It holds no customer.
create table watch.alarm (
    id              uuid primary key,
    threshold       text not null,
    version         int not null,
    measure         text not null,
    queue           text not null,
    raise_at        double precision not null,
    value           double precision not null,
    worst           double precision not null,
    raised_at       timestamptz not null,
    ack_by_moment   timestamptz not null,
    escalate_to     jsonb not null,
    told            uuid[] not null,
    escalated_at    timestamptz,
    acknowledged_by uuid,
    acknowledged_at timestamptz,
    note            text,
    cleared_at      timestamptz,
    check ((acknowledged_by is null) = (acknowledged_at is null) and (acknowledged_by is null) = (note is null))
);

-- Raised once while it lasts, however many servers look.
create unique index alarm_one_open on watch.alarm (threshold, queue) where cleared_at is null;
create index alarm_history on watch.alarm (raised_at desc, id desc);
