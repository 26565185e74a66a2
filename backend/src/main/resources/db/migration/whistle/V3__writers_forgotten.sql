-- Who wrote a report is sealed under a key of its own, so that it can be destroyed while the words stay. Identities that were sealed
-- before are under the key of their report (identity_key null) until keys are rotated. Dozens of rows.
alter table whistle.report
    add column identity_key uuid unique,
    add column writer_gone boolean not null default false,
    add check (identity_key is null or identity is not null),
    add check (not writer_gone or (identity is null and state = 'CLOSED'));
