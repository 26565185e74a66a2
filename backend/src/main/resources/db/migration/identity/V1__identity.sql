create schema identity;

-- Public keys of the institution's apps; a handful. A key is never changed: another one takes its place, and it ends.
create table identity.app_key (
    id          uuid primary key,
    kid         text not null check (length(kid) between 1 and 100),
    issuer      text not null check (length(issuer) between 1 and 100),
    algorithm   text not null check (algorithm in ('RS256', 'ES256')),
    spki        bytea not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null check (valid_until > valid_from),
    state       text not null check (state in ('PROPOSED', 'TRUSTED', 'DROPPED', 'ENDED')),
    added_by    uuid,
    added_at    timestamptz not null,
    trusted_by  uuid check (trusted_by <> added_by),
    ended_by    uuid,
    ended_at    timestamptz,
    reason      text not null default ''
);

-- A name that was ever trusted never means another key.
create unique index app_key_kid on identity.app_key (kid) where state in ('TRUSTED', 'ENDED');

-- Tokens that were shown, so that none counts twice; rows go once their token would be refused as expired.
create table identity.used_token (
    issuer       text not null,
    jti          text not null,
    forget_after timestamptz not null,
    primary key (issuer, jti)
);

create index used_token_over on identity.used_token (forget_after);

-- Why a conversation stands on a level; what is over stays as history. A proof without a conversation counts for every one
-- of the customer: the app vouches for who holds the browser.
create table identity.proof (
    id           uuid primary key,
    customer     uuid not null,
    conversation uuid,
    level        text not null check (level in ('L2', 'L3', 'L4')),
    means        text not null check (means in ('APP_TOKEN', 'CODE', 'WITNESS')),
    staff        uuid,
    words        text not null default '',
    at           timestamptz not null,
    until        timestamptz not null check (until > at),
    check ((means = 'WITNESS') = (staff is not null)),
    check ((means = 'APP_TOKEN') = (conversation is null))
);

create index proof_customer on identity.proof (customer, until);

-- One-time codes, of which only a keyed hash is kept.
create table identity.step_up (
    id           uuid primary key,
    conversation uuid not null,
    customer     uuid not null,
    code         bytea check (length(code) = 16),
    sent_to      text not null default '',
    asked_by     uuid,
    asked_at     timestamptz not null,
    until        timestamptz not null,
    tries        int not null default 0,
    state        text not null check (state in ('OPEN', 'PASSED', 'FAILED')),
    check ((state = 'OPEN') = (code is not null))
);

create unique index step_up_open on identity.step_up (conversation) where state = 'OPEN';
create index step_up_customer on identity.step_up (customer, asked_at);

-- By which a customer finds that who serves them is of the house; one a conversation and person.
create table identity.badge (
    code         text primary key check (code ~ '^[2-9A-HJ-NP-Z]{8}$'),
    conversation uuid not null,
    staff        uuid not null,
    shown_at     timestamptz not null,
    unique (conversation, staff)
);
