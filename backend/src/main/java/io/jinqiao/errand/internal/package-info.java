@NullMarked
package io.jinqiao.errand.internal;

import org.jspecify.annotations.NullMarked;
