create schema journal;

-- Facts are only ever added. `tx` tells the sealer which facts can no longer be joined by an earlier, still open
-- transaction; a seal then covers a span of transactions, so that sealing never updates a fact.
-- `tx` stands before `number` because defaults are made in this order: a number is drawn only inside its transaction, and the
-- sealer relies on that to know where to begin reading.
create table journal.fact (
    tx          xid8 not null default pg_current_xact_id(),
    number      bigint generated always as identity primary key,
    kind        text not null,
    at          timestamptz not null,
    by_kind     text not null,
    by_id       uuid,
    subject     text not null,
    customer_id uuid,
    business    text,
    body        text not null
);

create index fact_subject on journal.fact (subject, number);
create index fact_customer on journal.fact (customer_id, number) where customer_id is not null;
create index fact_business on journal.fact (business text_pattern_ops, number) where business is not null;
create index fact_at on journal.fact using brin (at);
