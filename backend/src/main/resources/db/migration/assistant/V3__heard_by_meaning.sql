-- Signals say whether words of a list or a trained ear heard them; all before this were words.
update assistant.trace
   set signals = (select jsonb_agg(signal || '{"byMeaning": false}') from jsonb_array_elements(signals) signal)
 where jsonb_array_length(signals) > 0;
