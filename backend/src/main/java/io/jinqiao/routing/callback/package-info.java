/** When customers are called back instead of waiting: arithmetic without a clock or a database. */
@NullMarked
package io.jinqiao.routing.callback;

import org.jspecify.annotations.NullMarked;
