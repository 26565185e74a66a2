-- The proof that all messages there are lie before the first month, looked for beside running writers (this file is not one
-- transaction, see its .conf). An identifier bears the moment it was made in.
do
$$
begin
    if not exists (select from pg_constraint where conname = 'message_before_months') then
        execute format('alter table conversation.message add constraint message_before_months check (conversation_id < %L) not valid',
                       months.bound('uuid', months.beginning(not exists (select from conversation.message))));
    end if;
end
$$;

alter table conversation.message validate constraint message_before_months;
