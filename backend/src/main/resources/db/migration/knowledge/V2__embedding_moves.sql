-- Vectors are the language module's now; they are computed anew once. Takes a moment on any size.
drop table knowledge.embedding;
