@NullMarked
package io.jinqiao.demo.internal;

import org.jspecify.annotations.NullMarked;
