package io.jinqiao.knowledge;

import io.jinqiao.kernel.Language;

/**
 * What to search for.
 *
 * @param forCustomer true leaves out articles that are for staff only
 * @param limit 1 to 50
 */
public record Question(String words, Language language, boolean forCustomer, int limit) {}
