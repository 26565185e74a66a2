-- Messages in a table for each month in which conversations begin (docs/adr/0064). What is there becomes the first part as it is.
select months.lock('conversation.message');

alter table conversation.message rename to message_before;
alter index conversation.message_pkey rename to message_before_pkey;
alter index conversation.one_message_a_client_id rename to message_before_client_id;

-- No foreign key to the conversation: whoever inserts holds that row's lock, and the check would cost as much as the row.
create table conversation.message (
    conversation_id uuid not null,
    number          bigint not null constraint message_number_check check (number > 0),
    from_kind       text not null,
    from_id         uuid,
    client_id       text not null,
    kind            text not null constraint message_kind_check check (kind in ('TEXT', 'ANSWER', 'CHOICES', 'EVENT')),
    text            text not null,
    detail          jsonb,
    at              timestamptz not null,
    gate            text,
    primary key (conversation_id, number),
    constraint one_message_a_client_id unique nulls not distinct (conversation_id, client_id, from_kind, from_id)
) partition by range (conversation_id);

do
$$
declare
    first text := (select (regexp_match(pg_get_constraintdef(oid), '''([^'']+)'''))[1]
                     from pg_constraint where conname = 'message_before_months');
begin
    execute format('alter table conversation.message attach partition conversation.message_before
                    for values from (minvalue) to (%L)', first);
end
$$;

alter table conversation.message_before drop constraint message_before_months;
create table conversation.message_other partition of conversation.message default;

select months.add('conversation.message', (date_trunc('month', now() at time zone 'UTC') + make_interval(months => i))::date)
  from generate_series(0, 4) as i;
