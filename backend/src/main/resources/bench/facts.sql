-- Fills a benchmark's own journal with a year of conversations, ten facts each: opened, assigned, seven messages, closed. One
-- customer in ?5 has them; the first hundred customers' messages are there in words as well. ?1 to ?2: which conversations
-- of ?3 in all; ?4: how many days they are spread over.
with shape as (
    select cast(? as bigint) as first, cast(? as bigint) as last, cast(? as bigint) as all_of_them, cast(? as int) as days, cast(? as bigint) as customers
), people as (
    select array_agg(id order by id) as ids from staff.person where team <> ''
), talks as materialized (
    select k, 'conversation:' || uuidv7(make_interval(secs => -(1 - k::float8 / all_of_them) * days * 86400)) as subject,
           now() - make_interval(secs => (1 - k::float8 / all_of_them) * days * 86400) as opened,
           k * 7919 % customers as customer,
           md5('bench-customer-' || k * 7919 % customers)::uuid as customer_id,
           ids[1 + k % array_length(ids, 1)] as agent,
           (array ['card.debit.use', 'loan.repay.plan', 'wealth.buy.rule', 'account.open.need'])[1 + k % 4] as business
      from shape, people, generate_series(first, last) as k
), known as (
    insert into customer.customer (id, kind, number, name, phone, value, verified, language, tags, since)
    select customer_id, 'PERSONAL', 'B' || lpad(customer::text, 8, '0'), '测试客户' || customer, null, 'ORDINARY', 1, 'zh', '{}', min(opened)
      from talks group by customer_id, customer
        on conflict do nothing
), spoken as (
    insert into conversation.conversation
           (id, customer_id, channel, language, state, opened_at, closed_at, result, remark, last_number)
    select substr(subject, 14)::uuid, customer_id, 'web', 'zh', 'CLOSED', opened, opened + interval '10 minutes', 'SOLVED', '', 7
      from talks where customer < 100
), words as (
    insert into conversation.message (conversation_id, number, from_kind, from_id, client_id, kind, text, at)
    select substr(subject, 14)::uuid, n, case when n % 2 = 1 then 'CUSTOMER' else 'STAFF' end,
           case when n % 2 = 1 then customer_id else agent end, 'bench-' || n, 'TEXT',
           case when n = 3 then '我的卡昨天在境外刷不了，麻烦看一下原因' else '好的，请稍等，我为您核实这笔业务的处理进度。' end,
           opened + make_interval(secs => n * 30)
      from talks, generate_series(1, 7) as n where customer < 100
)
insert into journal.fact (kind, at, by_kind, by_id, subject, customer_id, business, body, marks)
select case step when 0 then 'conversation.opened' when 1 then 'routing.assigned' when 9 then 'conversation.closed' else 'conversation.message-posted' end,
       opened + make_interval(secs => step * 30), case when step % 2 = 0 then 'CUSTOMER' else 'STAFF' end,
       case when step % 2 = 0 then customer_id else agent end, subject, customer_id,
       case when step = 9 then business end,
       json_build_object('conversation', substr(subject, 14), 'customer', customer_id, 'number', step - 1,
                         'type', 'TEXT', 'sha256', encode(sha256((subject || step)::bytea), 'hex'), 'at', opened)::text,
       case when step = 0 then array ['channel:' || case when k % 50 = 0 then 'wechat' else 'web' end] end
  from talks, generate_series(0, 9) as step
 order by opened, step
