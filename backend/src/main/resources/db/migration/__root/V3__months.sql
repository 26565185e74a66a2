-- Tables that grow for years lie in a table a month. A month is made ahead, so that no row waits for it, and goes when retention
-- has emptied it; what fits no month goes to the default partition, so nothing is ever refused for want of one.
create schema months;

-- The first value of a month in a column of this type: a moment, or the smallest identifier (UUID version 7) made in it.
create function months.bound(type regtype, month date) returns text language sql immutable as
$$
select case type
       when 'uuid'::regtype then regexp_replace(
           lpad(to_hex((extract(epoch from month::timestamp at time zone 'UTC') * 1000)::bigint), 12, '0'),
           '^(.{8})(.{4})$', '\1-\2-0000-0000-000000000000')
       else month::text || ' 00:00:00+00' end
$$;

create function months.key(parent regclass) returns regtype language sql stable as
$$
select a.atttypid::regtype
  from pg_partitioned_table p join pg_attribute a on a.attrelid = p.partrelid and a.attnum = p.partattrs[0]
 where p.partrelid = parent
$$;

-- From where a table that is divided now has months: this one when it is empty; else the one after the next, so that whoever writes
-- while it is divided stays on this side.
create function months.beginning(is_empty boolean) returns date language sql stable as
$$
select (date_trunc('month', now() at time zone 'UTC') + case when is_empty then interval '0' else interval '2 months' end)::date
$$;

-- Locks for a moment in which writers wait; gives way, and tries again, when it would have to wait for them.
create function months.lock(tables text) returns void language plpgsql as
$$
begin
    for attempt in 1 .. 600 loop
        begin
            perform set_config('lock_timeout', '500ms', true);
            execute 'lock table ' || tables || ' in access exclusive mode';
            perform set_config('lock_timeout', '0', true);
            return;
        exception when lock_not_available then
            perform pg_sleep(0.1);
        end;
    end loop;
    raise exception 'Others kept % busy for minutes', tables using errcode = 'lock_not_available';
end
$$;

-- Made beside the parent and then joined, which stops neither its readers nor its writers. Triggers that hold for a statement on the
-- parent hold on the month as well.
create function months.add(parent regclass, month date) returns boolean language plpgsql set search_path = pg_catalog as
$$
declare
    child text := parent::text || to_char(month, '_YYYY_MM');
    made  text;
begin
    if to_regclass(child) is not null then
        return false;
    end if;
    execute format('create table %s (like %s including all excluding identity)', child, parent);
    for made in select regexp_replace(pg_get_triggerdef(oid), ' ON \S+ ', format(' ON %s ', child))
                  from pg_trigger where tgrelid = parent and not tgisinternal and tgtype & 1 = 0 loop
        execute made;
    end loop;
    execute format('alter table %s attach partition %s for values from (%L) to (%L)', parent, child,
                   months.bound(months.key(parent), month), months.bound(months.key(parent), (month + interval '1 month')::date));
    return true;
exception
    when invalid_object_definition then return false; -- of before the table was divided
    when check_violation then return false; -- its rows are in the default partition, and stay there
end
$$;

-- A month that is over and holds nothing any more.
create function months.drop_empty(parent regclass, before date) returns int language plpgsql set search_path = pg_catalog as
$$
declare
    child regclass;
    full_ boolean;
    gone  int := 0;
begin
    for child in select inhrelid::regclass from pg_inherits
                  where inhparent = parent and inhrelid::regclass::text ~ '_\d{4}_\d\d$'
                    and to_date(right(inhrelid::regclass::text, 7), 'YYYY_MM') < before loop
        execute format('select exists (select from %s)', child) into full_;
        continue when full_;
        perform months.lock(parent::text);
        execute format('select exists (select from %s)', child) into full_;
        continue when full_;
        execute format('alter table %s detach partition %s', parent, child);
        execute format('drop table %s', child);
        gone := gone + 1;
    end loop;
    return gone;
end
$$;

-- All tables that lie in months, as many months ahead; one caller at a time.
create function months.tend(ahead int, today date) returns int language plpgsql as
$$
declare
    parent  regclass;
    first   date := date_trunc('month', today)::date;
    changed int := 0;
begin
    perform pg_advisory_xact_lock(hashtext('months'));
    for parent in select partrelid::regclass from pg_partitioned_table loop
        for i in 0 .. ahead loop
            changed := changed + months.add(parent, (first + make_interval(months => i))::date)::int;
        end loop;
        changed := changed + months.drop_empty(parent, (first - interval '1 month')::date);
    end loop;
    return changed;
end
$$;
