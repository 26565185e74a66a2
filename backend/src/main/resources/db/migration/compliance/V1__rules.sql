create schema compliance;

-- Rules are data in versions; one that messages may name is never changed or deleted. What comes with the product is laid
-- in at the start of the program. A rule whose newest version in force is retired speaks no more.
create table compliance.rule (
    code           text not null,
    version        int  not null check (version > 0),
    content        jsonb not null,
    state          text not null check (state in ('PROPOSED', 'APPROVED', 'DROPPED')),
    effective_from timestamptz not null,
    act_id         uuid unique,
    primary key (code, version),
    -- The product's own have no act of two people.
    check (act_id is not null or state = 'APPROVED')
);

create index rule_in_force on compliance.rule (effective_from) where state = 'APPROVED';

-- Which rules in which versions an edition was: what messages name. One row a change of the rules.
create table compliance.edition (
    edition  text primary key,
    stamps   text[] not null,
    first_at timestamptz not null
);
