create schema manual;

-- Service manuals are data in versions; one that somebody followed is never changed or deleted. Some dozens a year.
create table manual.version (
    code           text not null,
    version        int  not null check (version > 0),
    content        jsonb not null,
    state          text not null check (state in ('PROPOSED', 'APPROVED', 'DROPPED')),
    effective_from timestamptz not null,
    act_id         uuid unique,
    reason         text not null default '',
    primary key (code, version),
    -- What an importer brought has no act of two people.
    check (act_id is not null or state = 'APPROVED')
);

create index version_in_force on manual.version (effective_from) where state = 'APPROVED';

-- A manual followed in a conversation, in the version that was in force when it began: one row a conversation of a business
-- that has a manual, so some thousands a day in a large house.
create table manual.guidance (
    id              uuid primary key,
    conversation_id uuid not null,
    customer_id     uuid not null,
    code            text not null,
    version         int  not null,
    begun_at        timestamptz not null,
    -- The number of the last message that was listened to.
    heard_up_to     bigint not null default 0,
    sold_at         timestamptz,
    ended_at        timestamptz,
    outcome         text check (outcome in ('DONE', 'UNFINISHED', 'LEFT')),
    foreign key (code, version) references manual.version,
    check ((ended_at is null) = (outcome is null))
);

create unique index guidance_open on manual.guidance (conversation_id, code) where ended_at is null;
create index guidance_conversation on manual.guidance (conversation_id);
create index guidance_customer on manual.guidance (customer_id) where ended_at is null;

-- Which message said which point of a phrase, and how alike: evidence, never changed.
create table manual.said (
    guidance_id uuid not null references manual.guidance,
    phrase      text not null,
    point       int  not null,
    number      bigint not null,
    likeness    real not null check (likeness between 0 and 1.0001),
    sample      text not null,
    at          timestamptz not null,
    primary key (guidance_id, phrase, point)
);

-- When every phrase of a step was said and every control held, first of all.
create table manual.step_done (
    guidance_id uuid not null references manual.guidance,
    step        text not null,
    at          timestamptz not null,
    primary key (guidance_id, step)
);

-- What another person allowed to be left out or confirmed, kept under the act that they decided.
create table manual.allowance (
    act_id      uuid primary key,
    guidance_id uuid not null references manual.guidance,
    items       text[] not null,
    state       text not null check (state in ('PROPOSED', 'ALLOWED', 'DROPPED'))
);

create index allowance_guidance on manual.allowance (guidance_id);
