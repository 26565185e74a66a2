-- Calendars and rules are data in versions; a version that clocks may name is never changed or deleted. What comes with
-- the product is laid in at the start of the program, from resources/terms.
create table sla.calendar (
    code       text not null,
    version    int  not null check (version > 0),
    content    jsonb not null,
    changed_by uuid,
    at         timestamptz not null,
    primary key (code, version)
);

create table sla.term_rule (
    code           text not null,
    version        int  not null check (version > 0),
    state          text not null check (state in ('PROPOSED', 'APPROVED', 'REFUSED')),
    content        jsonb not null,
    effective_from timestamptz not null,
    reason         text not null,
    proposed_by    uuid,
    proposed_at    timestamptz not null,
    decided_by     uuid,
    decided_at     timestamptz,
    verdict        text not null default '',
    primary key (code, version),
    check ((state = 'PROPOSED') = (decided_at is null)),
    -- What a person proposes another person decides.
    check (state = 'PROPOSED' or (proposed_by is null) = (decided_by is null)),
    check (proposed_by <> decided_by)
);

create index term_rule_in_force on sla.term_rule (code, effective_from) where state = 'APPROVED';

-- A clock names the version of its rule and of its calendar, so how it was computed stays true. Clocks that run already
-- run by the wall and keep what was promised. On a large table this rewrites every row once.
alter table sla.clock
    add column rule_code        text,
    add column rule_version     int,
    add column target           jsonb,
    add column calendar_version int not null default 0,
    add column warnings         jsonb,
    add column pauses           jsonb,
    add column extensions       jsonb,
    add column paused_since     timestamptz;

update sla.clock
   set target   = jsonb_build_object('kind', 'ELAPSED', 'time', 'PT' || extract(epoch from due_at - started_at) || 'S'),
       warnings = jsonb_build_array(
           jsonb_build_object('percent', 50, 'at', to_char((started_at + (due_at - started_at) * 0.5) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')),
           jsonb_build_object('percent', 80, 'at', to_char((started_at + (due_at - started_at) * 0.8) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')));

alter table sla.clock
    alter column target set not null,
    alter column warnings set not null,
    drop constraint clock_warned_check,
    drop constraint clock_check1,
    add check (warned between 0 and 99),
    add check ((state = 'RUNNING' and paused_since is null) = (next_at is not null)),
    add check (paused_since is null or (state = 'RUNNING' and pauses is not null)),
    add check ((rule_code is null) = (rule_version is null)),
    add foreign key (rule_code, rule_version) references sla.term_rule (code, version);

drop index sla.clock_running;
create index clock_running on sla.clock (due_at) where state = 'RUNNING' and paused_since is null;
-- Which open clocks another version of a rule would concern.
create index clock_rule on sla.clock (term, rule_version) where state = 'RUNNING';
