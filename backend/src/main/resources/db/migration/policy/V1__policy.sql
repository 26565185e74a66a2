create schema policy;

-- Policies, procedures and emergency plans as documents in versions; none that somebody acknowledged is ever changed. Some
-- hundreds in a large house.
create table policy.document (
    code           text not null,
    version        int  not null check (version > 0),
    content        jsonb not null,
    state          text not null check (state in ('PROPOSED', 'APPROVED', 'DROPPED')),
    effective_from timestamptz not null,
    act_id         uuid not null unique,
    reason         text not null,
    -- When those it is for were told, and when those were reminded who had not acknowledged it in time.
    told_at        timestamptz,
    reminded_at    timestamptz,
    primary key (code, version)
);

create index document_untold on policy.document (effective_from) where state = 'APPROVED' and told_at is null;

-- Who has read which version: one row a person a version.
create table policy.acknowledgement (
    code     text not null,
    version  int  not null,
    staff_id uuid not null,
    at       timestamptz not null,
    primary key (code, version, staff_id),
    foreign key (code, version) references policy.document
);
