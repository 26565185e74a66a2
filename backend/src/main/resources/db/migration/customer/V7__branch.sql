-- To which branch a customer belongs, by the code that staff.branch has; empty where the institution's systems do not say.
alter table customer.customer add column branch text not null default '';
