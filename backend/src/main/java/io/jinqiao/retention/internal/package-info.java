@NullMarked
package io.jinqiao.retention.internal;

import org.jspecify.annotations.NullMarked;
