@NullMarked
package io.jinqiao.gaps.internal;

import org.jspecify.annotations.NullMarked;
