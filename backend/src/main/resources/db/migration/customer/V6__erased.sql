-- Adding a column without a default is instant on a table of any size.
alter table customer.customer add column erased_at timestamptz;
