-- What dividing the record by months needs of the table there is, made beside running writers (this file is not one transaction, see
-- its .conf): its key with the moment in it, an index by number alone, and the proof that all of it lies before the first month.
do
$$
declare
    unfinished text;
begin
    for unfinished in select indexrelid::regclass from pg_index
                       where indrelid = 'journal.fact'::regclass and not indisvalid loop
        execute 'drop index ' || unfinished;
    end loop;
end
$$;

create unique index concurrently if not exists fact_before_key on journal.fact (at, number);
create index concurrently if not exists fact_before_number on journal.fact (number);

do
$$
begin
    if not exists (select from pg_constraint where conname = 'fact_before_months') then
        execute format('alter table journal.fact add constraint fact_before_months check (at < %L) not valid',
                       months.bound('timestamptz', months.beginning(not exists (select from journal.fact))));
    end if;
end
$$;

alter table journal.fact validate constraint fact_before_months;
