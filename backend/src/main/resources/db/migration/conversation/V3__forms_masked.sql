-- Telephone numbers in the forms of waiting customers are kept as agents see them. Rewrites the rows that have a form, which are
-- few beside all conversations, in one pass.
update conversation.conversation
   set form = jsonb_set(form, '{phone}', to_jsonb(regexp_replace(
           regexp_replace(form ->> 'phone', '[^0-9]', '', 'g'), '^(1[0-9]{2})?[0-9]*([0-9]{4})$', '\1****\2')))
 where form is not null and form ->> 'phone' <> '' and strpos(form ->> 'phone', '*') = 0;
