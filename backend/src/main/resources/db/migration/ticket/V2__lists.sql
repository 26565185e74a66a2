-- Lists begin anywhere by their order, never by an offset: what needs work first, by its due moment, or the newest first.
-- Ids are UUIDs of version 7, so that the newest first is the greatest id first.
alter table ticket.ticket
    alter column due_at set not null,
    alter column clock_id set not null,
    add column standing smallint not null generated always as (
        case state when 'OPEN' then 0 when 'ASSIGNED' then 0 when 'RESOLVED' then 1 else 2 end) stored;

drop index ticket.ticket_owner;
drop index ticket.ticket_team;
drop index ticket.ticket_unresolved;

create index ticket_due on ticket.ticket (standing, due_at, id);
create index ticket_owner_due on ticket.ticket (owner_id, standing, due_at, id) where owner_id is not null;
create index ticket_team_due on ticket.ticket (team, standing, due_at, id);
create index ticket_number on ticket.ticket (number text_pattern_ops);
create index ticket_waiting on ticket.ticket (customer_id) where state = 'OPEN';
