@NullMarked
package io.jinqiao.control.internal;

import org.jspecify.annotations.NullMarked;
