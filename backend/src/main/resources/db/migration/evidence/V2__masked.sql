-- Bundles go out masked unless their asker said otherwise; those asked for before were not. Instant on a table of any size.
alter table evidence.release add column unmasked boolean not null default true;
alter table evidence.release alter column unmasked set default false;
