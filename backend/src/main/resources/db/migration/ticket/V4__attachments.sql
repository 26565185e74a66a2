-- Files that belong to a ticket. `scan` says whether a virus scanner has seen the file and found it clean; infected
-- files never come here.
create table ticket.attachment (
    id         uuid primary key,
    ticket_id  uuid not null references ticket.ticket,
    name       text not null check (name <> ''),
    media_type text not null,
    content    bytea not null,
    sha256     text not null,
    scan       text not null check (scan in ('CLEAN', 'NOT_SCANNED')),
    by_id      uuid not null,
    at         timestamptz not null
);

create index attachment_ticket on ticket.attachment (ticket_id, at);
-- Files are compressed already.
alter table ticket.attachment alter column content set storage external;
