-- Words of a supervisor to desks, for a while. Some a day.
create table watch.broadcast (
    id      uuid primary key,
    words   text not null,
    teams   text[] not null,
    queues  text[] not null,
    told    uuid[] not null,
    sent_by uuid not null,
    sent_at timestamptz not null,
    until   timestamptz not null
);

create index broadcast_until on watch.broadcast (until);
create index broadcast_sent on watch.broadcast (sent_at desc);

create table watch.broadcast_read (
    broadcast_id uuid not null references watch.broadcast on delete cascade,
    staff_id     uuid not null,
    read_at      timestamptz not null,
    primary key (broadcast_id, staff_id)
);
