-- Where somebody belonged: null of days that were counted before branches were, until it is asked for again.
alter table insight.belonging add column branch text;

-- From which day on all sums are kept, by branch and by two dimensions too: from the first where nothing was counted yet, else from
-- the next, because of today's morning none are. Days before have them once they are counted again (recount.whole).
alter table insight.position add column whole_since date;

update insight.position
   set whole_since = case when number = 0 then date '0001-01-01' else (now() at time zone 'Asia/Shanghai')::date + 1 end;

alter table insight.position alter column whole_since set not null;

alter table insight.recount add column whole boolean not null default false;

-- A sum by two dimensions is FIRST/SECOND, its parent the second's value. Of a large table nothing is read again: what is there
-- kept the narrower rule.
alter table insight.count
    drop constraint count_dimension_check,
    add constraint count_dimension_check check (dimension in (
        'ALL', 'QUEUE', 'TEAM', 'AGENT', 'CHANNEL', 'BUSINESS', 'BRANCH',
        'QUEUE/TEAM', 'QUEUE/CHANNEL', 'QUEUE/BUSINESS', 'QUEUE/BRANCH', 'TEAM/CHANNEL', 'TEAM/BUSINESS', 'TEAM/BRANCH',
        'CHANNEL/BUSINESS', 'CHANNEL/BRANCH', 'BUSINESS/BRANCH')) not valid;

alter table insight.saved_report
    add column by_dimension text check (by_dimension in ('QUEUE', 'TEAM', 'CHANNEL', 'BUSINESS', 'BRANCH')),
    drop constraint saved_report_dimension_check,
    add constraint saved_report_dimension_check check (dimension in (
        'ALL', 'QUEUE', 'TEAM', 'AGENT', 'CHANNEL', 'BUSINESS', 'BRANCH'));
