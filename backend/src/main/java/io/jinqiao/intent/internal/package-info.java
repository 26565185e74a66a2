@NullMarked
package io.jinqiao.intent.internal;

import org.jspecify.annotations.NullMarked;
