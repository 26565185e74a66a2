-- Reports that somebody wants again and again. Some dozens.
create table insight.saved_report (
    id        uuid primary key,
    title     text not null,
    period    text not null check (period in ('DAILY', 'MONTHLY', 'QUARTERLY')),
    dimension text not null check (dimension in ('ALL', 'QUEUE', 'TEAM', 'AGENT', 'CHANNEL', 'BUSINESS')),
    codes     text[] not null check (cardinality(codes) between 1 and 30),
    at_time   time not null,
    readers   uuid[] not null,
    made_by   uuid not null,
    made_at   timestamptz not null,
    ended_at  timestamptz
);

-- What such a report said of one period, as it was told: figures that are counted again later do not change it. One a day and report.
create table insight.edition (
    id         uuid primary key,
    report_id  uuid not null references insight.saved_report,
    from_day   date not null,
    until_day  date not null check (until_day > from_day),
    body       text not null,
    made_at    timestamptz not null,
    unique (report_id, from_day)
);

create table insight.comment (
    id         uuid primary key,
    edition_id uuid not null references insight.edition,
    by_id      uuid not null,
    at         timestamptz not null,
    words      text not null
);

create index comment_edition on insight.comment (edition_id, at);
