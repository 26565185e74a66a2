-- The record in a table a month (docs/adr/0064). What is there becomes the first part as it is: nothing is copied, writers wait for
-- the moment in which names change.
select months.lock('journal.fact');

alter table journal.fact rename to fact_before;
alter index journal.fact_subject rename to fact_before_subject;
alter index journal.fact_business rename to fact_before_business;
alter index journal.fact_time rename to fact_before_time;
alter index journal.fact_customer_time rename to fact_before_customer_time;
alter index journal.fact_staff_time rename to fact_before_staff_time;
alter index journal.fact_marks rename to fact_before_marks;
alter table journal.fact_before drop constraint fact_pkey;
alter table journal.fact_before add constraint fact_before_key primary key using index fact_before_key;
alter sequence journal.fact_number_seq rename to fact_before_number_seq;

-- `tx` stands before `number` here too: the sealer relies on a number being drawn inside its transaction.
create table journal.fact (
    tx          xid8 not null default pg_current_xact_id(),
    number      bigint generated always as identity,
    kind        text not null,
    at          timestamptz not null,
    by_kind     text not null,
    by_id       uuid,
    subject     text not null,
    customer_id uuid,
    business    text,
    body        text not null,
    marks       text[],
    source      text,
    primary key (at, number)
) partition by range (at);

select setval('journal.fact_number_seq', last_value, is_called) from journal.fact_before_number_seq;
alter table journal.fact_before alter number drop identity;

create index fact_number on journal.fact (number);
create index fact_subject on journal.fact (subject, number);
create index fact_business on journal.fact (business text_pattern_ops, number) where business is not null;
create index fact_customer_time on journal.fact (customer_id, at, number) where customer_id is not null;
create index fact_staff_time on journal.fact (by_id, at, number) where by_kind = 'STAFF';
create index fact_marks on journal.fact using gin (marks) where marks is not null;
drop index journal.fact_before_time; -- the key is in this order now

create trigger only_added before update or delete or truncate on journal.fact
    for each statement execute function journal.refuse();

do
$$
declare
    first text := (select (regexp_match(pg_get_constraintdef(oid), '''([^'']+)'''))[1]
                     from pg_constraint where conname = 'fact_before_months');
begin
    execute format('alter table journal.fact attach partition journal.fact_before for values from (minvalue) to (%L)', first);
end
$$;

alter table journal.fact_before drop constraint fact_before_months;
create table journal.fact_other partition of journal.fact default;
create trigger only_added before update or delete or truncate on journal.fact_other
    for each statement execute function journal.refuse();

select months.add('journal.fact', (date_trunc('month', now() at time zone 'UTC') + make_interval(months => i))::date)
  from generate_series(0, 4) as i;
