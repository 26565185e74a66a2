-- What the house has decided about signing in, posts and duties, in versions; what nobody changed is the product's own.
create table staff.house_rule (
    kind        text not null,
    version     int not null check (version > 0),
    state       text not null check (state in ('PROPOSED', 'APPROVED', 'REFUSED')),
    content     jsonb not null,
    reason      text not null,
    proposed_by uuid references staff.person (id),
    proposed_at timestamptz not null,
    decided_by  uuid references staff.person (id),
    decided_at  timestamptz,
    verdict     text not null default '',
    primary key (kind, version),
    check (proposed_by is null or decided_by is null or decided_by <> proposed_by),
    check ((state = 'PROPOSED') = (decided_at is null))
);

create unique index house_rule_proposed on staff.house_rule (kind) where state = 'PROPOSED';

-- Every sign-in and every attempt at one; kept as history, so it only grows. A small table beside the journal.
create table staff.sign_in (
    id        uuid primary key,
    staff     uuid not null references staff.person (id),
    at        timestamptz not null,
    address   text not null,
    browser   text not null,
    means     text not null,
    stage     text not null check (stage in ('REFUSED', 'CODE', 'ENROL', 'PASSWORD', 'OPEN')),
    refused   text,
    active_at timestamptz not null,
    ended_at  timestamptz,
    ended     text,
    check ((ended_at is null) = (ended is null)),
    check ((stage = 'REFUSED') = (refused is not null)),
    check (stage <> 'REFUSED' or ended_at is not null)
);

create index sign_in_of on staff.sign_in (staff, at desc);
create index sign_in_open on staff.sign_in (active_at) where ended_at is null;

alter table staff.person
    add password_at     timestamptz not null default now(),
    add password_given  boolean not null default false,
    add password_before text[] not null default '{}',
    add barred          text,
    add left_at         timestamptz;
