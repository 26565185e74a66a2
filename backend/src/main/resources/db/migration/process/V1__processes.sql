create schema process;

-- One row a process: a dozen or two. The tables of the engine (act_…) stand in this schema too, made by its own scripts.
create table process.process (
    code          text primary key check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
    id            uuid not null unique,
    draft         text,
    draft_version bigint not null default 0,
    drafted_by    uuid,
    drafted_at    timestamptz
);

-- A version never changes its content once it is there, only its state.
create table process.version (
    process      text not null references process.process,
    version      integer not null check (version > 0),
    content      text not null,
    state        text not null
                 check (state in ('PROPOSED', 'REFUSED', 'APPROVED', 'PILOT', 'IN_FORCE', 'RETIRED', 'WITHDRAWN')),
    note         text not null,
    proposed_by  uuid,
    proposed_at  timestamptz not null,
    decided_by   uuid check (decided_by <> proposed_by),
    decided_at   timestamptz,
    -- Why it was refused or withdrawn.
    reason       text,
    -- The teams that try it.
    teams        text[] not null default '{}' check (state <> 'PILOT' or cardinality(teams) > 0),
    -- When its pilot or, without one, its time in force began.
    running_from timestamptz,
    primary key (process, version)
);

create unique index version_in_force on process.version (process) where state = 'IN_FORCE';
create unique index version_in_pilot on process.version (process) where state = 'PILOT';

-- What the engine calls a version; written when a version is first needed.
create table process.deployed (
    process       text not null,
    version       integer not null,
    definition_id text not null,
    primary key (process, version)
);

-- One row each time something goes through a process: grows with work, read by subject, or counted by version.
create table process.matter (
    id           uuid primary key,
    process      text not null,
    version      integer not null,
    pilot        boolean not null,
    subject      text not null,
    team         text not null,
    -- What decisions may ask about.
    data         jsonb not null,
    state        text not null check (state in ('RUNNING', 'STUCK', 'ENDED')),
    -- The engine's token; null before the engine took it in and after the end.
    token        text,
    started_at   timestamptz not null,
    ended_at     timestamptz check ((ended_at is not null) = (state = 'ENDED')),
    end_reason   text,
    foreign key (process, version) references process.version
);

create unique index matter_under_way on process.matter (subject) where state <> 'ENDED';
create index matter_of_subject on process.matter (subject, started_at desc);
create index matter_of_version on process.matter (process, version, state);
create index matter_stuck on process.matter (started_at) where state = 'STUCK';

create table process.stay (
    matter_id  uuid not null references process.matter on delete cascade,
    number     integer not null,
    process    text not null,
    version    integer not null,
    step       text not null,
    owner      text not null,
    term       text,
    clock_id   uuid,
    since      timestamptz not null,
    until      timestamptz check (until >= since),
    due_at     timestamptz,
    done_by    text,
    primary key (matter_id, number)
);

create index stay_of_step on process.stay (process, version, step);
create index stay_open on process.stay (owner, since) where until is null;

-- What the engine still has to do, in order for each matter.
create table process.pending (
    id        bigint generated always as identity primary key,
    matter_id uuid not null references process.matter on delete cascade,
    move      jsonb not null,
    tries     integer not null default 0,
    trouble   text not null,
    -- Null: given up, or waiting behind another of its matter.
    next_at   timestamptz
);

create index pending_of_matter on process.pending (matter_id, id);
create index pending_due on process.pending (next_at) where next_at is not null;
