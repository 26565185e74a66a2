-- Whom a wish needs: a head of complaints, or the head office's senior manager (CBIRC 2020 No. 3, Art. 17). Letters are
-- approved by any other handler. What was asked before lay before the heads.
alter table complaint.approval
    add column approver text not null default 'HEAD' check (approver in ('HEAD', 'SENIOR'));
