@NullMarked
package io.jinqiao.insight.internal;

import org.jspecify.annotations.NullMarked;
