-- Other schedules than the product's own, in versions that two people agreed on; `id` is the act's, see control.
create table retention.schedule (
    id             uuid primary key,
    kind           text not null,
    version        int  not null check (version > 0),
    keep           text not null,
    law            text not null check (law <> ''),
    effective_from timestamptz not null,
    state          text not null check (state in ('PROPOSED', 'APPROVED')),
    proposed_by    uuid not null,
    proposed_at    timestamptz not null,
    decided_by     uuid check (decided_by <> proposed_by),
    decided_at     timestamptz,
    unique (kind, version),
    check ((state = 'PROPOSED') = (decided_by is null) and (decided_by is null) = (decided_at is null))
);

-- Nothing is deleted by a version of a schedule before somebody has seen how much that would be.
create table retention.release (
    kind    text not null,
    version int  not null,
    due     bigint not null,
    by_id   uuid not null,
    at      timestamptz not null,
    primary key (kind, version)
);

-- One deletion of one kind, of as many batches (retention.run) as it takes; a killed server goes on with it.
create table retention.job (
    id         uuid primary key,
    kind       text not null,
    version    int  not null,
    before     timestamptz not null,
    total      bigint not null,
    done       bigint not null,
    started_at timestamptz not null,
    ended_at   timestamptz
);

create unique index job_under_way on retention.job (kind) where ended_at is null;
create index job_newest on retention.job (started_at desc);

-- A batch belongs to a job or to an erasure; older ones to neither.
alter table retention.run add column job uuid, add column erasure uuid;
create index run_job on retention.run (job) where job is not null;
create index run_erasure on retention.run (erasure, at) where erasure is not null;

-- A hold may be on one matter of a customer.
alter table retention.hold add column matter text;
drop index retention.hold_in_force;
create unique index hold_in_force on retention.hold (customer, coalesce(matter, '')) where lifted_at is null;

-- Customers whose data were erased, a handful a week; also written to a file outside, for the day of a restore.
create table retention.erasure (
    id          uuid primary key,
    customer    uuid not null unique,
    proposed_by uuid not null,
    approved_by uuid not null check (approved_by <> proposed_by),
    started_at  timestamptz not null,
    ended_at    timestamptz,
    proof       text,
    kept        text[],
    check ((ended_at is null) = (proof is null) and (ended_at is null) = (kept is null))
);

create index erasure_under_way on retention.erasure (started_at) where ended_at is null;
