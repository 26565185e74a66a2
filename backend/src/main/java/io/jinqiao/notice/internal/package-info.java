@NullMarked
package io.jinqiao.notice.internal;

import org.jspecify.annotations.NullMarked;
