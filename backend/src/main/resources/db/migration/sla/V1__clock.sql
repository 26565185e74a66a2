create schema sla;

-- `next_at` is the next moment at which a clock has something to tell, null once there is none: the index over it
-- holds running clocks only, so firing and finding the next moment cost O(log running clocks) however many have run.
create table sla.clock (
    id          uuid primary key,
    subject     text not null,
    term        text not null,
    customer_id uuid,
    business    text,
    started_at  timestamptz not null,
    due_at      timestamptz not null check (due_at > started_at),
    state       text not null check (state in ('RUNNING', 'KEPT', 'BROKEN')),
    warned      int  not null check (warned in (0, 50, 80)),
    stopped_at  timestamptz,
    next_at     timestamptz,
    check ((state = 'RUNNING') = (next_at is not null)),
    check (state <> 'RUNNING' or stopped_at is null),
    check (state <> 'KEPT' or stopped_at is not null)
);

create index clock_next on sla.clock (next_at) where next_at is not null;
create index clock_running on sla.clock (due_at) where state = 'RUNNING';
create index clock_subject on sla.clock (subject, started_at);
