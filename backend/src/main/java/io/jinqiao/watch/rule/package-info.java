/** When an alarm is raised and when it is over: arithmetic without a clock or a database. */
@NullMarked
package io.jinqiao.watch.rule;

import org.jspecify.annotations.NullMarked;
