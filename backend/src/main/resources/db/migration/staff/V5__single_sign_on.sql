-- The secret that the institution's sign-on knows this house by; sealed by the vault, at most one.
create table staff.sso_secret (
    one    boolean primary key default true check (one),
    sealed bytea not null,
    at     timestamptz not null,
    by     uuid not null references staff.person (id)
);

-- Which of the provider's people is which of ours: each of them one of the other's. One row a person who came this way.
create table staff.sso_link (
    issuer    text not null,
    subject   text not null,
    staff     uuid not null references staff.person (id),
    linked_at timestamptz not null,
    primary key (issuer, subject),
    unique (issuer, staff)
);

create index sso_link_of on staff.sso_link (staff);
