create schema dialogue;

-- One row a flow: a dozen or two.
create table dialogue.flow (
    code          text primary key check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
    id            uuid not null unique,
    -- The version in force; null while there is only a draft, or after it was taken out of use.
    in_force      integer,
    draft         jsonb,
    draft_version bigint not null default 0,
    drafted_by    uuid,
    drafted_at    timestamptz
);

create table dialogue.version (
    flow         text not null references dialogue.flow,
    version      integer not null check (version > 0),
    content      jsonb not null,
    published_by text not null,
    published_at timestamptz not null,
    primary key (flow, version)
);

alter table dialogue.flow add foreign key (code, in_force) references dialogue.version (flow, version);

-- One row each time a customer settles something; grows with conversations and is read by conversation only, or by
-- the moment it lapses, or counted by flow and version.
create table dialogue.run (
    id              uuid primary key,
    conversation_id uuid not null,
    customer_id     uuid not null,
    flow            text not null,
    version         integer not null,
    language        text not null check (language in ('zh', 'en')),
    state           text not null check (state in ('RUNNING', 'FINISHED', 'HANDED_OVER', 'STOPPED', 'LAPSED')),
    step            text not null,
    -- What is known. Clear while it runs, because acts need it; only masked once it has ended.
    memory          jsonb not null,
    heard_up_to     bigint not null,
    started_at      timestamptz not null,
    changed_at      timestamptz not null,
    lapses_at       timestamptz check (lapses_at is null or state = 'RUNNING'),
    foreign key (flow, version) references dialogue.version (flow, version)
);

create unique index run_under_way on dialogue.run (conversation_id) where state = 'RUNNING';
create index run_of_conversation on dialogue.run (conversation_id, started_at desc);
create index run_lapses on dialogue.run (lapses_at) where state = 'RUNNING';
create index run_of_version on dialogue.run (flow, version, state);
