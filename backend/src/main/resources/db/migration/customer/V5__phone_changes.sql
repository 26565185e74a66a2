-- Numbers that wait for a second person (see control.act), a handful at a time, sealed; a row goes when it is decided.
create table customer.phone_change (
    act_id      uuid primary key,
    customer_id uuid not null references customer.customer,
    sealed      bytea not null
);

create index phone_change_customer on customer.phone_change (customer_id);
