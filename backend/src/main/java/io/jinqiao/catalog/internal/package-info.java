@NullMarked
package io.jinqiao.catalog.internal;

import org.jspecify.annotations.NullMarked;
