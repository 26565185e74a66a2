create schema control;

-- Acts under two-person control, decided ones too: some thousands a year in a large institution. `lines` is before and
-- after as staff may see it; what is really wanted stays with the module that owns the data.
create table control.act (
    id          uuid primary key,
    kind        text not null,
    subject     text not null,
    customer_id uuid,
    title       text not null,
    lines       jsonb not null,
    reason      text not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    lapses_at   timestamptz not null check (lapses_at > proposed_at),
    state       text not null check (state in ('PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
    decided_by  uuid,
    decided_at  timestamptz,
    remark      text not null default '',
    check ((state = 'PROPOSED') = (decided_at is null)),
    -- Two people: nobody approves or refuses what they proposed.
    check (state not in ('APPROVED', 'REFUSED') or (decided_by is not null and decided_by <> proposed_by)),
    check (state <> 'WITHDRAWN' or decided_by = proposed_by)
);

create unique index one_act_at_a_time on control.act (kind, subject) where state = 'PROPOSED';
create index act_lapses on control.act (lapses_at) where state = 'PROPOSED';
create index act_newest on control.act (proposed_at desc);
