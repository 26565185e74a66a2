@NullMarked
package io.jinqiao.process.internal;

import org.jspecify.annotations.NullMarked;
