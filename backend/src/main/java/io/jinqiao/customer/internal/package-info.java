@NullMarked
package io.jinqiao.customer.internal;

import org.jspecify.annotations.NullMarked;
