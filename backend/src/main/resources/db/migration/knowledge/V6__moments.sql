-- When the base last changed before a moment, and what has changed since. Seconds for some hundred thousand versions.
create index version_published on knowledge.version (published_at);
create index version_ended on knowledge.version (ended_at) where ended_at is not null;
create index voice_at on knowledge.voice (at);
