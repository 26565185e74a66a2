-- What supervisors do from the floor. The check is swapped without reading the rows: what was allowed still is.
alter table routing.step drop constraint step_step_check;
alter table routing.step
    add constraint step_step_check check (step in ('QUEUED', 'ASSIGNED', 'TRANSFERRED', 'TAKEN_OVER')) not valid;

-- Who helps with a queue for a while. As many rows as people help; ended ones stay until their time is over.
create table routing.support (
    staff_id uuid not null,
    skill    text not null,
    until    timestamptz not null,
    given_by uuid not null,
    given_at timestamptz not null,
    primary key (staff_id, skill)
);
