-- Files of people that wait for a second person, under the act's id (see control.act): a row for days, a thousand lines at most.
create table staff.roster (
    act_id      uuid primary key,
    proposed_by uuid not null references staff.person (id),
    lines       jsonb not null check (jsonb_typeof(lines) = 'array'),
    steps       text[] not null check (cardinality(steps) > 0 and cardinality(steps) = jsonb_array_length(lines))
);
