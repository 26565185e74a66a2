-- Fills a benchmark's own database with closed, answered and open tickets as a bank's last year would leave them: of
-- 100 tickets 96 are closed, 2 wait for the customer's word, 2 are worked on. Their clocks are copies of the clock of
-- the first ticket, which the server started. ?1 to ?2: which of them.
with who as (
    select (select array_agg(id order by id) from customer.customer) as customers,
           (select array_agg(id order by id) from staff.person where team <> '') as people,
           (select array_agg(team order by id) from staff.person where team <> '') as teams,
           (select array_agg(class ->> 'code' order by class ->> 'code')
              from (select classes from catalog.version where state = 'APPROVED' order by number desc limit 1) as newest,
                   jsonb_array_elements(classes) as class
             where class ->> 'code' like '%.%.%') as classes
), made as (
    select n,
           uuidv7(make_interval(secs => -(31536000 - (n % 31530000)))) as id,
           case when n % 100 < 96 then 'CLOSED' when n % 100 < 98 then 'RESOLVED' when n % 100 = 98 then 'ASSIGNED' else 'OPEN' end as state,
           customers[1 + n % array_length(customers, 1)] as customer,
           people[1 + (n / 100) % array_length(people, 1)] as person,
           teams[1 + (n / 100) % array_length(people, 1)] as team,
           classes[1 + n % array_length(classes, 1)] as class,
           now() - make_interval(secs => 31536000 - (n % 31530000)) as opened,
           uuidv7() as clock
      from who, generate_series(?::bigint, ?::bigint) as n
), tickets as (
    insert into ticket.ticket
           (id, version, number, customer_id, subject, detail, business, urgency, team, state, owner_id, result,
            resolved_by, resolved_at, satisfied, closing_reason, closed_at, reopened, opened_at, clock_id, due_at)
    select id, 0, 'B' || lpad(n::text, 9, '0'), customer, '借记卡在境外商户刷卡被拒第' || n || '次',
           '客户称昨日在境外商户连续两次刷卡被拒，余额充足，请核查原因并回电。', class,
           case when n % 20 = 0 then 'URGENT' else 'ORDINARY' end, team, state,
           case when state <> 'OPEN' then person end,
           case when state in ('RESOLVED', 'CLOSED') then '已核实为境外交易限额，已为客户调整。' end,
           case when state in ('RESOLVED', 'CLOSED') then person end,
           case when state in ('RESOLVED', 'CLOSED') then opened + interval '3 hours' end,
           case when state = 'CLOSED' then true end, case when state = 'CLOSED' then '' end,
           case when state = 'CLOSED' then opened + interval '5 hours' end,
           0, opened, clock, now() + make_interval(secs => n % 864000)
      from made
)
insert into sla.clock
select (jsonb_populate_record(first, jsonb_build_object(
           'id', made.clock, 'subject', 'ticket:' || made.id, 'started_at', made.opened,
           'due_at', now() + make_interval(secs => 864000 + n % 864000),
           'state', case when made.state in ('RESOLVED', 'CLOSED') then 'KEPT' else 'RUNNING' end,
           'stopped_at', case when made.state in ('RESOLVED', 'CLOSED') then made.opened + interval '3 hours' end,
           'next_at', case when made.state not in ('RESOLVED', 'CLOSED') then now() + make_interval(secs => 432000 + n % 400000) end))).*
  from made, sla.clock as first
 where first.id = (select id from sla.clock where subject like 'ticket:%' order by started_at limit 1)
