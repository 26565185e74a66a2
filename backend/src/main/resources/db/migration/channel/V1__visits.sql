create schema channel;

-- Only the hash of a token is kept: who reads this table cannot speak for anybody.
create table channel.visit (
    token_hash  bytea primary key,
    customer_id uuid not null,
    issued_at   timestamptz not null
);
