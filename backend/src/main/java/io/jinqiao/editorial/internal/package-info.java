@NullMarked
package io.jinqiao.editorial.internal;

import org.jspecify.annotations.NullMarked;
