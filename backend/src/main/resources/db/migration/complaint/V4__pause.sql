-- Time of the law stands still while somebody outside appraises, once a second person allowed it (CBIRC 2020 No. 3, Art. 17).
alter table complaint.approval
    add column why text,
    drop constraint approval_wish_check,
    add constraint approval_wish_check check (wish in ('EXTENSION', 'PAUSE', 'COMPENSATION', 'LETTER')),
    add constraint approval_why_check check ((wish = 'PAUSE') = (why is not null));
