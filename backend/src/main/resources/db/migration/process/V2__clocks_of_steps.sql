-- What a clock tells finds the step that it runs for.
create index stay_clock on process.stay (clock_id) where clock_id is not null;
