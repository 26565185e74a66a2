-- Finds who served a customer last; built beside running writers.
create index concurrently if not exists assignment_customer on routing.assignment (customer_id, assigned_at desc);
