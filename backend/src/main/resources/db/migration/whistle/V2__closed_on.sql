-- From when a report's time of keeping runs: the day, for a moment would tell more than a report should.
alter table whistle.report add column closed_on date;

update whistle.report r
   set closed_on = coalesce((select max(written_on) from whistle.entry where report_id = r.id), filed_on)
 where state = 'CLOSED';

alter table whistle.report add check ((closed_on is null) = (state <> 'CLOSED'));
