-- Versions of the rules by which the queue is ordered and people are found; without any, the shipped ones hold. A few rows
-- a year.
create table routing.rules (
    id          uuid primary key,
    version     int not null,
    body        jsonb not null,
    reason      text not null,
    state       text not null check (state in ('PROPOSED', 'APPROVED')),
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    decided_by  uuid,
    decided_at  timestamptz,
    check ((state = 'APPROVED') = (decided_at is not null))
);

create unique index rules_version on routing.rules (version) where state = 'APPROVED';
