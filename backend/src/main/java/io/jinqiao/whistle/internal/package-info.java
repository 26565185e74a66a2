@NullMarked
package io.jinqiao.whistle.internal;

import org.jspecify.annotations.NullMarked;
