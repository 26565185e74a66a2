-- A visit of somebody whom the institution's app identified ends by itself; instant on a table of any size.
alter table channel.visit add column until timestamptz;
