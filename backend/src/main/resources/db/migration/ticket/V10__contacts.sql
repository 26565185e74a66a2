-- Numbers to call back on, sealed, a row a ticket that has one; ticket.contact then holds what may be shown. Instant on a table of
-- any size: numbers that stand in clear are sealed in the background after the start, a few hundred at a time, found
-- by the partial index, which is made in one pass.
create table ticket.contact (
    ticket_id   uuid primary key,
    customer_id uuid not null,
    sealed      bytea not null
);

create index contact_customer on ticket.contact (customer_id);
create index ticket_clear_contact on ticket.ticket (id) where contact is not null and strpos(contact, '*') = 0;
