-- The leaves of every seal's tree, a row for each 1,024 facts: 32 bytes a fact. With them one changed, missing or added fact is
-- named, a proof reads one row, and facts that retention deletes leave the proofs of all others as they are.
create table journal.block (
    seal    bigint not null check (seal > 0),
    place   int not null check (place >= 0),
    numbers bigint[] not null,
    leaves  bytea not null check (length(leaves) = 32 * cardinality(numbers)),
    primary key (seal, place)
);

-- Who signed: seals made before this have no signature.
create table journal.seal_key (
    id         text primary key,
    public_key bytea not null,
    since      timestamptz not null
);

alter table journal.seal add column signed_by text, add column signature bytea;

-- Facts leave by retention alone, which says so for its transaction and keeps a fact of it (journal.facts-deleted); a deletion
-- without that fact is found by whoever verifies the record.
create or replace function journal.refuse() returns trigger language plpgsql as
$$
begin
    if tg_op = 'DELETE' and tg_table_name = 'fact' and current_setting('journal.retention', true) = 'on' then
        return null;
    end if;
    raise exception 'The journal is only ever added to: % on %', tg_op, tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger only_added before update or delete or truncate on journal.block
    for each statement execute function journal.refuse();

create trigger only_added before update or delete or truncate on journal.seal_key
    for each statement execute function journal.refuse();
