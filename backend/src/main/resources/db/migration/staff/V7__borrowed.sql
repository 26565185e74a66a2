-- What somebody may for a time beside what their posts allow; a few rows a person a year, kept as history.
create table staff.lending (
    id          uuid primary key,
    lender      uuid not null references staff.person (id),
    borrower    uuid not null references staff.person (id),
    permissions text[] not null check (cardinality(permissions) > 0),
    begins      timestamptz not null,
    until       timestamptz not null check (until > begins),
    reason      text not null check (reason <> ''),
    lent_at     timestamptz not null,
    begun_at    timestamptz,
    ended_at    timestamptz,
    ended_by    uuid references staff.person (id),
    check (lender <> borrower),
    check (ended_at is not null or ended_by is null)
);

create index lending_borrower on staff.lending (borrower) where ended_at is null;
create index lending_lender on staff.lending (lender, lent_at desc);
create index lending_due on staff.lending (least(case when begun_at is null then begins end, until)) where ended_at is null;

create table staff.emergency (
    id          uuid primary key,
    staff       uuid not null references staff.person (id),
    permission  text not null,
    reason      text not null check (reason <> ''),
    taken_at    timestamptz not null,
    until       timestamptz not null check (until > taken_at),
    ended_at    timestamptz,
    review_due  timestamptz not null,
    reviewed_by uuid references staff.person (id) check (reviewed_by <> staff),
    reviewed_at timestamptz,
    justified   boolean,
    finding     text not null default '',
    check ((reviewed_by is null) = (reviewed_at is null) and (reviewed_by is null) = (justified is null))
);

create unique index emergency_one on staff.emergency (staff) where ended_at is null;
create index emergency_open on staff.emergency (review_due) where reviewed_by is null;

-- A place with sensitive permissions that waits for a second person, under the act's id (see control.act).
create table staff.appointment (
    act_id   uuid primary key,
    staff    uuid not null references staff.person (id),
    team     text not null,
    posts    text[] not null check (cardinality(posts) > 0),
    capacity int not null check (capacity between 0 and 20)
);
