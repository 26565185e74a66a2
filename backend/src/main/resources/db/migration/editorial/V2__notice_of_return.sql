-- An article that was withdrawn or expired may come back: the same version then ends with one notice and is followed by another.
alter table editorial.notice
    drop constraint notice_article_id_version_key,
    add constraint notice_once unique (article_id, version, change);
