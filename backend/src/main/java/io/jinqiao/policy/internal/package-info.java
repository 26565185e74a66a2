@NullMarked
package io.jinqiao.policy.internal;

import org.jspecify.annotations.NullMarked;
