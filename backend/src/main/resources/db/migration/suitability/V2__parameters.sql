-- What suitability is judged by, in versions by two people; every check names the version it was judged by, so none is ever
-- changed or deleted. What comes with the product is laid in at the start of the program.
create table suitability.parameters (
    version        int primary key check (version > 0),
    content        jsonb not null,
    state          text not null check (state in ('PROPOSED', 'APPROVED', 'DROPPED')),
    effective_from timestamptz not null,
    act_id         uuid unique,
    reason         text not null default '',
    check (act_id is not null or state = 'APPROVED')
);
