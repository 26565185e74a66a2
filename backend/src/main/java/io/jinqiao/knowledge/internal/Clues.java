package io.jinqiao.knowledge.internal;

/**
 * What speaks for an article as the answer to a question.
 *
 * @param nearest cosine of the question and the nearest wording
 * @param text by how much title and answer together are nearer than that, 0 where they are not
 * @param centre cosine of the question and the middle of the wordings
 * @param words share of the question's words, rare ones counting more, that stand anywhere in the article
 * @param pieces the same for pieces of words, which survive typing errors
 */
record Clues(double nearest, double text, double centre, double words, double pieces) {}
