-- A second proof of who somebody is; the secret is of use only together with the password.
create table staff.second_factor (
    staff        uuid primary key references staff.person (id),
    secret       bytea not null check (length(secret) = 20),
    confirmed_at timestamptz,
    last_step    bigint not null default 0,
    recovery     text[] not null default '{}'
);

create table staff.passkey (
    id            uuid primary key,
    staff         uuid not null references staff.person (id),
    name          text not null,
    credential_id bytea not null unique,
    credential    bytea not null,
    counter       bigint not null,
    created_at    timestamptz not null,
    used_at       timestamptz
);

create index passkey_of on staff.passkey (staff);

alter table staff.person
    -- Asked of this person whatever the rule says of their posts.
    add second_factor boolean not null default false;
