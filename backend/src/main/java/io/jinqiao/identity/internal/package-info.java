@NullMarked
package io.jinqiao.identity.internal;

import org.jspecify.annotations.NullMarked;
