/** What is usual of a class of business and what is not: arithmetic without a clock or a database. */
@NullMarked
package io.jinqiao.insight.topics;

import org.jspecify.annotations.NullMarked;
