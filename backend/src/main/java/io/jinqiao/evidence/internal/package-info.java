@NullMarked
package io.jinqiao.evidence.internal;

import org.jspecify.annotations.NullMarked;
