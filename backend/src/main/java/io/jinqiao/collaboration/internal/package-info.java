@NullMarked
package io.jinqiao.collaboration.internal;

import org.jspecify.annotations.NullMarked;
