-- Adding a column with a constant default is instant on a table of any size.
alter table customer.customer add column flags text[] not null default '{}'
    check (flags <@ array['COLLEAGUE', 'PUBLIC_FIGURE']);

-- Who looked at whose data, and why: over an open matter, or for a reason in words.
create table customer.look_up (
    id       uuid primary key,
    staff    uuid not null,
    customer uuid not null references customer.customer,
    matter   text,
    why      text,
    words    text not null,
    field    uuid,
    at       timestamptz not null,
    check (matter is not null or why is not null)
);

create index look_up_staff on customer.look_up (staff, at);
create index look_up_customer on customer.look_up (customer, at);

create table customer.alarm (
    id              uuid primary key,
    look_up         uuid not null references customer.look_up,
    staff           uuid not null,
    customer        uuid not null references customer.customer,
    oddities        text[] not null check (cardinality(oddities) > 0),
    raised_at       timestamptz not null,
    acknowledged_by uuid check (acknowledged_by <> staff),
    acknowledged_at timestamptz,
    words           text,
    check ((acknowledged_by is null) = (acknowledged_at is null) and (acknowledged_by is null) = (words is null))
);

create index alarm_open on customer.alarm (raised_at) where acknowledged_at is null;
create index alarm_raised on customer.alarm (raised_at);
