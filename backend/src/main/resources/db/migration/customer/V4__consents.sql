-- What a customer agreed to or took back, only ever added to; the newest of a purpose counts.
create table customer.consent (
    id       uuid primary key,
    customer uuid not null references customer.customer,
    purpose  text not null check (purpose <> ''),
    version  int  not null check (version > 0),
    given    boolean not null,
    at       timestamptz not null
);

create index consent_customer on customer.consent (customer, purpose, id);
