-- What a seal was hashed with and a key signs with. Seals before this were SHA-256, keys Ed25519; both defaults live in the catalog, so
-- the migration does not write a row of a large table.
alter table journal.seal add column algorithm text not null default 'SHA-256' check (algorithm in ('SHA-256', 'SM3'));
alter table journal.seal_key add column algorithm text not null default 'Ed25519' check (algorithm in ('Ed25519', 'SM2'));
