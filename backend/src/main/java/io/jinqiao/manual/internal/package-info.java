@NullMarked
package io.jinqiao.manual.internal;

import org.jspecify.annotations.NullMarked;
