/** When a report that is wanted again and again is due, and of which days: arithmetic without a clock or a database. */
@NullMarked
package io.jinqiao.insight.saved;

import org.jspecify.annotations.NullMarked;
