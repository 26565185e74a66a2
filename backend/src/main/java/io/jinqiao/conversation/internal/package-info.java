@NullMarked
package io.jinqiao.conversation.internal;

import org.jspecify.annotations.NullMarked;
