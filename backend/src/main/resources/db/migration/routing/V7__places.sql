-- How many places of a capacity a conversation takes, by its channel. Defaults are kept in the catalogue alone: no row is written
-- and none is read, however many there are. What waited or was held before takes one place, as it did.
alter table routing.assignment add column places int not null default 1;
alter table routing.assignment add constraint assignment_places check (places >= 1) not valid;
alter table routing.waiting add column channel text not null default '';
alter table routing.call_back add column channel text not null default '';
