@NullMarked
package io.jinqiao.suitability.internal;

import org.jspecify.annotations.NullMarked;
