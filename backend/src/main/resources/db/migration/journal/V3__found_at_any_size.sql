-- Pages of the record are read in the order of time, by customer, by staff, by business, by mark or by nothing: each has an index
-- in that order, so that a page costs the same among ten million facts as among ten thousand. Made beside running writers
-- (this file is not one transaction, see its .conf), on a full table some minutes.
alter table journal.fact add column if not exists marks text[];

create index concurrently if not exists fact_time on journal.fact (at, number);
create index concurrently if not exists fact_customer_time on journal.fact (customer_id, at, number) where customer_id is not null;
create index concurrently if not exists fact_staff_time on journal.fact (by_id, at, number) where by_kind = 'STAFF';
create index concurrently if not exists fact_marks on journal.fact using gin (marks) where marks is not null;

drop index concurrently if exists journal.fact_at;
drop index concurrently if exists journal.fact_customer;
