-- A service account is one of the persons facts are attributed to, and none who signs in.
alter table staff.person
    add service boolean not null default false;

create table staff.service_account (
    id       uuid primary key references staff.person (id),
    owner    uuid not null references staff.person (id),
    purpose  text not null,
    scopes   text[] not null check (cardinality(scopes) > 0),
    state    text not null check (state in ('WAITING', 'ACTIVE', 'CLOSED')),
    act      uuid unique,
    made_at  timestamptz not null,
    made_by  uuid not null references staff.person (id)
);

-- A token is known by its hash only; one row a token ever given, a few a year for each account.
create table staff.service_token (
    id           uuid primary key,
    account      uuid not null references staff.service_account (id),
    hash         bytea not null unique check (length(hash) = 32),
    made_at      timestamptz not null,
    made_by      uuid not null references staff.person (id),
    ends_at      timestamptz not null,
    revoked_at   timestamptz,
    warned_at    timestamptz,
    used_at      timestamptz,
    used_from    text,
    check (ends_at > made_at)
);

create index service_token_of on staff.service_token (account);
create index service_token_ending on staff.service_token (ends_at) where revoked_at is null and warned_at is null;
