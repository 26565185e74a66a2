@NullMarked
package io.jinqiao.knowledge.internal;

import org.jspecify.annotations.NullMarked;
