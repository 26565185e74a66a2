-- Questions about what the house knows: which were asked and how it went. What was answered is kept nowhere.
create table identity.questioning (
    id           uuid primary key,
    conversation uuid not null,
    customer     uuid not null,
    questions    text[] not null check (cardinality(questions) > 0),
    asked_by     uuid not null,
    asked_at     timestamptz not null,
    until        timestamptz not null check (until > asked_at),
    state        text not null check (state in ('OPEN', 'PASSED', 'FAILED', 'LATE'))
);

create unique index questioning_open on identity.questioning (conversation) where state = 'OPEN';
create index questioning_customer on identity.questioning (customer, asked_at);

alter table identity.proof drop constraint proof_means_check;
alter table identity.proof add constraint proof_means_check
    check (means in ('APP_TOKEN', 'KNOWLEDGE', 'CODE', 'WITNESS'));
