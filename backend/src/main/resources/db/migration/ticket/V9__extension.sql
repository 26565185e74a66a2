-- More time that somebody asked for, by the clock that ran then. A second person decides; what that changes is the clock's.
create table ticket.extension (
    id         uuid primary key,
    ticket_id  uuid not null references ticket.ticket,
    clock_id   uuid not null,
    amount     int not null check (amount > 0),
    unit       text not null check (unit in ('HOURS', 'DAYS')),
    reason     text not null check (reason <> ''),
    asked_by   uuid not null,
    asked_at   timestamptz not null,
    decided_by uuid,
    approved   boolean,
    remark     text,
    decided_at timestamptz,
    -- Four eyes: nobody decides on their own wish.
    check (decided_by <> asked_by),
    check ((decided_by is null) = (approved is null) and (decided_by is null) = (decided_at is null))
);
create index extension_ticket on ticket.extension (ticket_id, asked_at);

-- One wish at a time.
create unique index extension_waiting on ticket.extension (ticket_id) where decided_at is null;
