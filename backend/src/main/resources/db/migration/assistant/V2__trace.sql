-- Everything behind one decision, for reading and replaying; the sealed record is the fact of the same moment. One row a
-- customer's message dealt with, never changed; it is read by time and by conversation, and can be moved away by `at`.
create table assistant.trace (
    id              uuid primary key,
    conversation_id uuid not null,
    customer_id     uuid not null,
    number          bigint not null check (number >= 0),
    said            bigint not null check (said >= 0),
    at              timestamptz not null,
    question        text not null,
    writing         text not null check (writing in ('zh-Hans', 'zh-Hant', 'en')),
    decision        text not null,
    reason          text not null,
    level           smallint not null check (level between 0 and 4),
    signals         jsonb not null,
    candidates      jsonb not null,
    article_id      uuid,
    version         int,
    sureness        double precision not null check (sureness between 0 and 1),
    business_before text,
    business        text,
    intent          jsonb,
    search          text not null,
    policy          text not null,
    sure            double precision not null,
    maybe           double precision not null,
    model           text,
    millis          int not null check (millis >= 0),
    check ((article_id is null) = (version is null))
);

create index on assistant.trace (at desc);
create index on assistant.trace (conversation_id, number);
