@NullMarked
package io.jinqiao.routing.internal;

import org.jspecify.annotations.NullMarked;
