@NullMarked
package io.jinqiao.feedback.internal;

import org.jspecify.annotations.NullMarked;
