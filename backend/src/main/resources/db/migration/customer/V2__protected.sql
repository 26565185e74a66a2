-- Each value is sealed by the vault; whole and tail find it again (HMAC, 16 bytes). On a table of any size this is
-- instant: telephone numbers that stand in clear are sealed in the background after the start, a few hundred at a time, and the clear column is
-- emptied with each; customer.customer.phone stays for them and goes with a later release.
create table customer.protected (
    id       uuid primary key,
    customer uuid not null references customer.customer,
    field    text not null check (field in ('PHONE', 'IDENTITY', 'CARD', 'ACCOUNT', 'ADDRESS', 'EMAIL')),
    sealed   bytea not null,
    whole    bytea check (length(whole) = 16),
    tail     bytea check (length(tail) = 16),
    since    timestamptz not null
);

create unique index protected_one on customer.protected (customer, field) where field not in ('CARD', 'ACCOUNT');
create unique index protected_once on customer.protected (customer, field, whole) where field in ('CARD', 'ACCOUNT');
create index protected_whole on customer.protected (whole) where whole is not null;
create index protected_tail on customer.protected (tail) where tail is not null;
