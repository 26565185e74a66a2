-- Conversations that raised an alarm about a topic; three at most. The table has some dozens of rows a day, and a constant default
-- rewrites none of them.
alter table watch.alarm add column examples uuid[] not null default '{}';
