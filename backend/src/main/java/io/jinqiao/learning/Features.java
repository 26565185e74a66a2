package io.jinqiao.learning;

/** A text as a head sees it: its meaning as one vector of length one, and its words as another. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Features(float[] meaning, Ngrams.Sparse words) {}
