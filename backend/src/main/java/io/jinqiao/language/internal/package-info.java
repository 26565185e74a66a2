@NullMarked
package io.jinqiao.language.internal;

import org.jspecify.annotations.NullMarked;
