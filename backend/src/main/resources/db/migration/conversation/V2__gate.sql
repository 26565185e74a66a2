-- How words of the house passed the gate: outcome, edition of its rules, the rules that spoke. Null for words of customers
-- and for messages from before. Adds a column without a default, so a large table is not rewritten.
alter table conversation.message add column gate text;
