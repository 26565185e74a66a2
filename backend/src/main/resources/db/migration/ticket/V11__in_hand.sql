-- How many each has in hand, for routing; built beside running writers.
create index concurrently if not exists ticket_in_hand on ticket.ticket (owner_id) where standing = 0 and owner_id is not null;
