package io.jinqiao.retention;

import io.jinqiao.kernel.Bilingual;

/**
 * One kind of data of one customer.
 *
 * @param count things of it, at least 1
 * @param kept true where a law asks that it stays
 * @param law which, with its article
 * @param keep for how long, ISO 8601, from the end of a thing
 */
public record PartView(String kind, Bilingual title, long count, boolean kept, String law, String keep) {}
