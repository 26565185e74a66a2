-- What agents confirmed of a label that the machine proposed teaches it too. A moment on any size.
alter table intent.question
    drop constraint question_source_check,
    add constraint question_source_check check (source in ('ARTICLE', 'TYPED', 'IMPORTED', 'CONFIRMED'));
