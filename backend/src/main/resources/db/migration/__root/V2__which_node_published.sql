-- By the name under which a process is known to the database, so that of several running ones each tells its own events, and
-- somebody tells those of one that died.
alter table events.event_publication add column node text not null default current_setting('application_name');
