create schema assessment;

-- Questionnaires in versions beside the shipped ones; some dozens in a large house.
create table assessment.questionnaire (
    code    text not null,
    version int  not null check (version > 0),
    content jsonb not null,
    state   text not null check (state in ('PROPOSED', 'APPROVED', 'DROPPED')),
    act_id  uuid not null unique,
    reason  text not null,
    -- When it was approved or dropped.
    ended_at timestamptz check ((ended_at is null) = (state = 'PROPOSED')),
    primary key (code, version)
);

-- A round keeps the questionnaire as it was asked; some dozens a year.
create table assessment.round (
    id            uuid primary key,
    title         text not null,
    questionnaire jsonb not null,
    period_from   date not null,
    period_to     date not null check (period_to >= period_from),
    due_at        timestamptz not null,
    led_by        uuid not null,
    begun_at      timestamptz not null,
    closed_at     timestamptz,
    -- When it was closed and its last measure confirmed: from here its time of keeping runs.
    ended_at      timestamptz check (ended_at >= closed_at)
);

-- What one team is asked in a round.
create table assessment.sheet (
    id           uuid primary key,
    round_id     uuid not null references assessment.round,
    unit         text not null,
    person       uuid not null,
    submitted_at timestamptz,
    -- Null where the round began later than that.
    warn_at      timestamptz,
    warned_at    timestamptz,
    missed_at    timestamptz,
    unique (round_id, unit)
);

create index sheet_open on assessment.sheet (person) where submitted_at is null;

create table assessment.answer (
    sheet_id    uuid not null references assessment.sheet,
    question    text not null,
    content     jsonb not null,
    falls_short boolean not null,
    answered_by uuid not null,
    answered_at timestamptz not null,
    primary key (sheet_id, question)
);

create table assessment.finding (
    id        uuid primary key,
    sheet_id  uuid not null references assessment.sheet,
    question  text not null,
    severity  text not null check (severity in ('LOW', 'MEDIUM', 'HIGH')),
    words     text not null,
    found_by  uuid not null,
    found_at  timestamptz not null,
    closed_at timestamptz,
    unique (sheet_id, question)
);

create table assessment.measure (
    id           uuid primary key,
    finding_id   uuid not null references assessment.finding,
    words        text not null,
    owner        uuid not null,
    due_at       timestamptz not null,
    state        text not null check (state in ('OPEN', 'DONE', 'CONFIRMED')),
    -- What its owner says was done, and the act under which somebody else confirms it.
    outcome      text check ((outcome is null) = (state = 'OPEN')),
    act_id       uuid unique check ((act_id is null) = (state = 'OPEN')),
    confirmed_by uuid check ((confirmed_by is null) = (state <> 'CONFIRMED')),
    confirmed_at timestamptz,
    warn_at      timestamptz,
    warned_at    timestamptz,
    missed_at    timestamptz,
    check (confirmed_by <> owner)
);

create index measure_of_finding on assessment.measure (finding_id);
create index measure_open on assessment.measure (owner) where state <> 'CONFIRMED';
