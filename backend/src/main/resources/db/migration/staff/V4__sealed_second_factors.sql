-- Secrets are sealed by the vault from now on; those already there are sealed in the background by the first start.
-- A small table: one row a person with a second factor.
alter table staff.second_factor
    alter secret drop not null,
    add sealed bytea,
    add check (num_nonnulls(secret, sealed) = 1);
