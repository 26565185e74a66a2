-- By which version of the classification a ticket was filed, and what its class's form asked.
alter table ticket.ticket
    add column business_version int,
    add column answers jsonb not null default '{}';

-- What the machine took a matter for that a customer left, until a person has confirmed or corrected it (TK3).
create table ticket.identification (
    ticket_id    uuid primary key references ticket.ticket,
    business     text not null,
    urgency      text not null check (urgency in ('ORDINARY', 'URGENT')),
    team         text not null,
    probability  double precision not null check (probability between 0 and 1),
    at           timestamptz not null,
    confirmed_by uuid,
    confirmed_at timestamptz,
    check ((confirmed_by is null) = (confirmed_at is null))
);
