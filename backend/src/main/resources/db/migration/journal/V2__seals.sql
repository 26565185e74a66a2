-- A seal covers the facts of a span of transactions that can no longer grow. One small row a seal; on a large journal this
-- migration only adds an empty table and triggers that an insert never meets.
create table journal.seal (
    number         bigint primary key check (number > 0),
    from_tx        bigint not null,
    to_tx          bigint not null unique check (to_tx > from_tx),
    facts          bigint not null check (facts > 0),
    first_number   bigint not null,
    last_number    bigint not null check (last_number >= first_number),
    root           bytea not null check (length(root) = 32),
    previous       bytea not null unique check (length(previous) = 32),
    skip           bytea not null check (length(skip) = 32),
    sealed_at      timestamptz not null,
    hash           bytea not null unique check (length(hash) = 32),
    -- The roots of the tree's blocks of 1,024 facts with the number each begins at: one fact is proved by reading one block.
    block_roots    bytea not null,
    block_starts   bigint[] not null,
    -- Where the next seal may begin to read: facts of transactions after horizon_tx have numbers above
    -- horizon_number, facts of transactions from to_tx on have numbers above floor_number.
    horizon_tx     bigint not null,
    horizon_number bigint not null,
    floor_number   bigint not null
);

create function journal.refuse() returns trigger language plpgsql as
$$
begin
    raise exception 'The journal is only ever added to: % on %', tg_op, tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger only_added before update or delete or truncate on journal.fact
    for each statement execute function journal.refuse();

create trigger only_added before update or delete or truncate on journal.seal
    for each statement execute function journal.refuse();
