@NullMarked
package io.jinqiao.assistant.internal;

import org.jspecify.annotations.NullMarked;
