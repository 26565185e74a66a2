-- How tickets belong together. RELATED reads the same from both sides; the others read "from … of to".
create table ticket.link (
    from_id uuid not null references ticket.ticket,
    to_id   uuid not null references ticket.ticket,
    kind    text not null check (kind in ('RELATED', 'DUPLICATE', 'CAUSED_BY', 'MERGED', 'SPLIT')),
    by_id   uuid not null,
    at      timestamptz not null,
    primary key (from_id, to_id, kind),
    check (from_id <> to_id)
);

create index link_to on ticket.link (to_id);
-- A ticket is merged into one other at most.
create unique index link_merged on ticket.link (from_id) where kind = 'MERGED';

-- Part of the work on a ticket, for one person.
create table ticket.task (
    id        uuid primary key,
    ticket_id uuid not null references ticket.ticket,
    text      text not null check (text <> ''),
    owner_id  uuid,
    due_on    date,
    by_id     uuid not null,
    at        timestamptz not null,
    done_by   uuid,
    done_at   timestamptz,
    check ((done_by is null) = (done_at is null))
);

create index task_ticket on ticket.task (ticket_id, at);

-- Who wants to hear what happens to a ticket, and how far they have heard it.
create table ticket.watcher (
    ticket_id uuid not null references ticket.ticket,
    staff_id  uuid not null,
    since     timestamptz not null,
    news      int not null default 0 check (news >= 0),
    last_kind text,
    last_at   timestamptz,
    primary key (ticket_id, staff_id)
);

create index watcher_staff on ticket.watcher (staff_id, ticket_id);
create index watcher_news on ticket.watcher (staff_id) where news > 0;

-- Lists that people put together for themselves or their team.
create table ticket.view (
    id       uuid primary key,
    owner_id uuid not null,
    team     text,
    name     text not null check (name <> ''),
    filter   jsonb not null,
    columns  text[] not null,
    at       timestamptz not null
);

create index view_owner on ticket.view (owner_id);
create index view_team on ticket.view (team) where team is not null;
