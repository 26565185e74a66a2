-- Whoever is due first comes first: the moment is known when somebody joins the queue, so the order is an index. The
-- table is as long as the queue, so this takes no time.
alter table routing.waiting add column due timestamptz;
alter table routing.waiting add column named uuid;
update routing.waiting set due = since - priority * interval '5 minutes';
alter table routing.waiting alter column due set not null;

create index waiting_due on routing.waiting (due, conversation_id);
create index waiting_place on routing.waiting (skill, team, due);

-- Whether it was solved, as far as is known; a customer who comes back with the same takes it back. Null: not told.
alter table routing.assignment add column solved boolean;

-- What came of somebody's closed matters, by business; older ones count less. One row a person and business.
create table routing.result (
    staff_id uuid not null,
    skill    text not null,
    closed   double precision not null check (closed >= 0),
    solved   double precision not null check (solved between 0 and closed),
    primary key (staff_id, skill)
);
